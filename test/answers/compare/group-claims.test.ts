import { expect, it } from 'vitest';
import { slice } from '../../../src/span.ts';
import { compared } from '../conflict-cards.ts';
import { coverageOf } from '../coverage-of.ts';

/** The sentences of each claim that several make, by their first words. */
async function claims(topic: string, texts: readonly (readonly string[])[]): Promise<string[][]> {
  const library = coverageOf(Object.fromEntries(texts.map((lines, i) => [`a${i}`, lines.join('\n\n')])));
  const { items } = await compared(topic, library);
  const groups = Map.groupBy(items, ({ group }) => group);
  return [...groups.values()]
    .map((members) =>
      members
        .map(({ citation: { article, spans } }) => {
          const { text } = library.article(article)!.article;
          return slice(text, spans[0]!).split(' ').slice(0, 3).join(' ');
        })
        .toSorted(),
    )
    .filter(({ length }) => length > 1)
    .toSorted();
}

it.each([
  [
    'what all sentences share is no claim',
    'maternity ward',
    [
      [
        'The maternity ward at Kelloway General Hospital will close in March, the health board said.',
        'More than 6,000 people marched through Kelloway on Saturday to keep the maternity ward.',
      ],
      ['The maternity ward at Kelloway General Hospital will stay open, the health minister said.'],
      ['Health minister Dora Quist said that the maternity ward in Kelloway would stay open.'],
    ],
    [['Health minister Dora', 'The maternity ward']],
  ],
  [
    'nor what happens to one thing one after the other',
    'tram strike',
    [
      ['Tram drivers in Harwick voted on Thursday to strike from Monday.'],
      ['The tram strike in Harwick ended on Friday.'],
      ['A year after the tram strike, three in ten trams in Harwick are late.'],
    ],
    [],
  ],
  [
    'one claim in other words',
    'dam',
    [
      [
        'The dam above Pelham broke at dawn on Tuesday after three days of rain.',
        'The dam belongs to Norvik Power, which bought it in 2011.',
      ],
      ['After three days of rain the dam above Pelham gave way at dawn on Tuesday.'],
    ],
    [['After three days', 'The dam above']],
  ],
  [
    'one figure of one thing',
    'bridge collapse',
    [
      ['The transport ministry put the cost of a new bridge after the collapse at $90 million.'],
      ['Rebuilding the bridge will cost $90 million, the transport ministry estimates after the collapse.'],
      ['The queen opened the bridge in 1971, half a century before the collapse.'],
    ],
    [['Rebuilding the bridge', 'The transport ministry']],
  ],
  [
    'a topic that is a claim itself',
    'council rejects airport night flights',
    [
      ['The council has rejected night flights at the airport.'],
      ['Night flights at the airport were rejected by the council on Monday, 12 to 3.'],
    ],
    [['Night flights at', 'The council has']],
  ],
])('groups sentences: %s', async (_name, topic, texts, expected) => {
  expect(await claims(topic, texts)).toEqual(expected);
});
