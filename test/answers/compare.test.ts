import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparedItem, Conflict } from '../../src/answers/answer.ts';
import { quoteOf } from '../../src/answers/cite.ts';
import { compare } from '../../src/answers/compare.ts';
import type { StatedFields } from '../../src/articles/stated-fields.ts';
import type { Library } from '../../src/library.ts';
import { slice } from '../../src/span.ts';
import { requestFor, seeds } from '../support/ask-seeds.ts';
import { coverageOf, wordsOf } from './coverage-of.ts';
import '../support/seeded.ts';

interface Shown {
  readonly items: readonly ComparedItem[];
  readonly conflicts: readonly Conflict[];
}

async function compared(topic: string, library: Library): Promise<Shown> {
  const answer = await compare(requestFor(topic), library);
  if (answer.status !== 'found' && answer.status !== 'closest') return { items: [], conflicts: [] };
  return { items: answer.items, conflicts: answer.conflicts ?? [] };
}

const cardsOn = async (topic: string, texts: readonly string[], stated: Partial<StatedFields>[] = []) => {
  const ids = texts.map((_, index) => `a${index}`);
  const library = coverageOf(
    Object.fromEntries(ids.map((id, index) => [id, texts[index]!])),
    Object.fromEntries(ids.map((id, index) => [id, stated[index] ?? {}])),
  );
  return cardsIn(topic, library);
};

interface Card {
  readonly kind: string;
  readonly certain: boolean;
  readonly words: readonly string[];
}

async function cardsIn(topic: string, library: Library): Promise<Card[]> {
  const { conflicts } = await compared(topic, library);
  return conflicts.map(({ kind, certain, differing }) => ({
    kind,
    certain,
    words: differing
      .flatMap((citation) => {
        const quote = quoteOf(citation, library);
        return quote.ok ? quote.slices : [];
      })
      .toSorted(),
  }));
}

describe('compare', () => {
  it('puts sentences that make one claim under one number, copies folded into the first', async () => {
    const SANK = 'The ferry Aurora sank near Holm on a stormy night with forty passengers on board.';
    const library = coverageOf({
      a: SANK,
      b: `${SANK} Bakers sold more bread than ever.`,
      c: 'The ferry Aurora sank in a storm near Holm, and all passengers were saved.',
      d: 'The company that ran the ferry Aurora was founded in Lund by two brothers.',
    });
    const { items, conflicts } = await compared('ferry Aurora', library);
    const shown = items.map(({ citation, alsoIn, group }) => [citation.article, alsoIn, group]);
    expect(shown.toSorted()).toEqual([
      ['a', ['b'], 0],
      ['c', [], 0],
      ['d', [], 1],
    ]);
    expect(conflicts).toEqual([]);
  });
});

/** Which of several spellings of one side is shown [Kim Jong-Un, Kim Jong Un] does not matter. */
const folded = (card: Card): Card => ({
  ...card,
  words: card.words.map((words) => words.toLowerCase().replaceAll('-', ' ')),
});

const GOLD = readFileSync('test/gold/conflicts.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { topic: string; conflicts: Card[] });

describe('conflicts on the seeds, checked by hand', () => {
  it.each(GOLD)('$topic', async ({ topic, conflicts }) => {
    expect((await cardsIn(topic, seeds)).map(folded)).toEqual(conflicts.map(folded));
  });
});

describe('whatever is asked', () => {
  const words = seeds.articles.flatMap(({ article }) =>
    article.text.split(/\s+/).filter((word) => word !== ''),
  );
  const topic = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((some) => some.join(' '));

  it('an article disagrees neither with itself nor with its copy', async () => {
    const [first, second] = [
      'Transport Minister Petra Hallberg said that the fire on the ferry killed 12 people near Holm.',
      'Transport Minister Petra Halberg said that the fire on the ferry killed 15 people near Holm.',
    ];
    expect(await cardsOn('ferry fire', [`${first}\n\n${second}`])).toEqual([]);
    expect(await cardsOn('ferry fire', [first!, first!])).toEqual([]);
    expect((await cardsOn('ferry fire', [first!, second!])).map(({ kind }) => kind)).toEqual([
      'name',
      'number',
    ]);
  });

  it('every item is the article’s words, and a conflict lies within two items of two articles', async () => {
    await fc.assert(
      fc.asyncProperty(topic, async (text) => {
        const { items, conflicts } = await compared(text, seeds);
        for (const item of items) {
          const { article } = seeds.article(item.citation.article)!;
          expect(wordsOf(item, seeds)).toEqual(item.citation.spans.map((span) => slice(article.text, span)));
        }
        for (const { items: places, differing } of conflicts) {
          const [a, b] = places.map((place) => items[place]!);
          expect(a?.citation.article).not.toBe(b?.citation.article);
          for (const [side, item] of [a!, b!].entries()) {
            expect(differing[side]?.article).toBe(item.citation.article);
            const [words, whole] = [differing[side]!.spans[0]!, item.citation.spans[0]!];
            expect(words.start >= whole.start && words.end <= whole.end).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is a conflict', () => {
  it.each([
    [
      'wording',
      'harbour talks',
      [
        '“The harbour talks will go on for many more weeks,” said Ana Lindt, the mayor of Holm.',
        'Mayor Ana Lindt said: “The harbour talk will go on for many more weeks, and then we vote.”',
      ],
      [{ kind: 'wording', certain: true, words: ['talk', 'talks'] }],
    ],
    [
      'a word more',
      'bridge',
      [
        '“We will never open the bridge to heavy traffic before the summer,” engineer Tom Reyes said.',
        'Engineer Tom Reyes said: “We will open the bridge to heavy traffic before the summer.”',
      ],
      [{ kind: 'wording', certain: true, words: ['will never open', 'will open'] }],
    ],
    [
      'a name spelled in two ways',
      'ferry minister',
      [
        'Transport Minister Petra Hallberg closed the ferry line.',
        'The ferry line was closed by Transport Minister Petra Halberg.',
      ],
      [{ kind: 'name', certain: true, words: ['Petra Halberg', 'Petra Hallberg'] }],
    ],
    [
      'another number of dead',
      'ferry fire',
      [
        'The fire on the ferry killed 12 people near Holm.',
        'Fifteen people died near Holm in the fire on the ferry.',
      ],
      [{ kind: 'number', certain: false, words: ['12', 'Fifteen'] }],
    ],
    [
      'one sentence with two figures',
      'ferry fire',
      [
        'The fire on the ferry killed 12 people near Holm on a stormy night.',
        'The fire on the ferry killed 15 people near Holm on a stormy night, the mayor said.',
      ],
      [{ kind: 'number', certain: true, words: ['12', '15'] }],
    ],
    [
      'one sentence with two figures, filed from two places',
      'ferry fire',
      [
        'HOLM (Northern Wire) — A fire on the ferry Aurora killed nine people on a stormy night.',
        'A fire on the ferry Aurora killed 11 people on a stormy night.',
      ],
      [{ kind: 'number', certain: true, words: ['11', 'nine'] }],
    ],
    [
      'another sum',
      'bridge cost council',
      [
        'The new bridge over the Lind at Holm will cost the council $3.2 million.',
        'The new bridge over the Lind at Holm will cost the council $4.5 million, engineers say.',
      ],
      [{ kind: 'number', certain: true, words: ['3.2 million', '4.5 million'] }],
    ],
    [
      'another day',
      'bridge collapsed',
      [
        'The old bridge over the Lind collapsed on 3 May 2021.',
        'On 5 May 2021 the old stone bridge over the Lind collapsed.',
      ],
      [{ kind: 'date', certain: true, words: ['3 May 2021', '5 May 2021'] }],
    ],
    [
      'two offices of one name',
      'minister harbour',
      [
        'Finance Minister Ana Lindt opened the harbour.',
        'The harbour was opened by Foreign Minister Ana Lindt.',
      ],
      [{ kind: 'role', certain: false, words: ['Finance Minister', 'Foreign Minister'] }],
    ],
    [
      'two offices of one name, in an apposition',
      'minister harbour',
      [
        'The finance minister, Ana Lindt, opened the harbour.',
        'The harbour was opened by Foreign Minister Ana Lindt.',
      ],
      [{ kind: 'role', certain: false, words: ['Foreign Minister', 'finance minister'] }],
    ],
    [
      'who led a delegation',
      'delegation minister Norway',
      [
        'A Danish delegation headed by the trade minister was in Norway in May 2021.',
        'In May 2021 Danish Defence Minister Ana Lindt visited Norway with a delegation.',
      ],
      [{ kind: 'role', certain: false, words: ['Defence Minister', 'trade minister'] }],
    ],
  ])('%s', async (_name, topic, texts, expected) => {
    expect(await cardsOn(topic, texts)).toEqual(expected);
    expect(await cardsOn(topic, texts.toReversed())).toEqual(expected);
  });
});

describe('what is none', () => {
  it.each<[string, string, string[], Partial<StatedFields>[]?]>([
    [
      'a list of an office and a name',
      'minister harbour',
      [
        'The harbour was opened by the finance minister, Ana Lindt and two others.',
        'The harbour was opened by Foreign Minister Ana Lindt.',
      ],
    ],
    [
      'one quotation, one part of it longer',
      'harbour talks',
      [
        '“The harbour talks will go on for many more weeks,” said Ana Lindt, the mayor of Holm.',
        'Mayor Ana Lindt said: “I know the harbour talks will go on for many more weeks, and then we vote.”',
      ],
    ],
    [
      'spelling, marks and case',
      'harbour co-operation',
      [
        '“Our co-operation in the harbour will be honoured by both of the towns,” said Ana Lindt, the mayor.',
        'Mayor Ana Lindt said, "our cooperation in the harbor will be honored by both of the towns".',
      ],
    ],
    [
      'an omission that is shown',
      'harbour',
      [
        '“We closed the old harbour because it was very dangerous to all of us,” said Mayor Ana Lindt.',
        'Mayor Ana Lindt said: “We closed the old harbour … it was very dangerous to all of us.”',
      ],
    ],
    [
      'two speakers',
      'harbour',
      [
        '“We closed the old harbour because it was very dangerous to all of us,” said Mayor Ana Lindt.',
        '“We closed the old harbour because it is very dangerous to all of us,” said engineer Tom Reyes.',
      ],
    ],
    [
      'a name without its middle part, with accents and hyphens',
      'ferry minister',
      [
        'Transport Minister Ana-Maria Héllberg closed the ferry line.',
        'The ferry line was closed by Transport Minister Ana Maria Hellberg.',
        'The ferry line was shut by Transport Minister Ana M. Hellberg.',
      ],
    ],
    [
      'two persons of one office',
      'ferry minister',
      [
        'Transport Minister Ana Hellberg closed the ferry line.',
        'Transport Minister Karl Odin opened the ferry line.',
      ],
    ],
    [
      'figures that fit',
      'ferry fire',
      [
        'The fire on the ferry killed 12 people near Holm.',
        'At least 10 people were killed near Holm in the fire on the ferry.',
        'Near Holm a dozen people died in the fire on the ferry.',
        'More than 10 people died near Holm in the fire on the ferry.',
      ],
    ],
    [
      'rounded figures',
      'bridge cost council',
      [
        'The new bridge over the Lind will cost the council $3.2 million.',
        'The new bridge over the Lind will cost the council $3,210,000.',
        'The new bridge over the Lind will cost the council about $3 million.',
      ],
    ],
    [
      'a price that moves from day to day',
      'Holm Ferries shares',
      ['Shares in Holm Ferries closed at $19.50 in Lund.', 'Shares in Holm Ferries closed at $24 in Lund.'],
      [{ publishedOn: '2021-05-03' }, { publishedOn: '2021-05-06' }],
    ],
    [
      'figures of a part',
      'ferry fires killed',
      [
        'The fires on the ferries of Holm, Lund and Ask killed 30 people.',
        'The fire on the ferry of Holm killed 12 people.',
      ],
    ],
    [
      'what happened to others',
      'ferry fire',
      [
        'The fire on the ferry killed 12 people near Holm.',
        'The fire on the ferry injured 30 people near Holm.',
      ],
    ],
    [
      'counts of two days',
      'harbour protest',
      [
        'The police detained 12 people at the harbour protest on 3 May 2021.',
        'The police detained 30 people at the harbour protest on 7 June 2021.',
      ],
    ],
    [
      'counts of two places',
      'fire killed',
      [
        'The fire in Holm killed 12 people in an old hotel.',
        'The fire in Lund killed 30 people in an old hotel.',
      ],
    ],
    [
      'two acts of one day',
      'ferry minister 30 August',
      [
        'The transport minister accused the ferry company on 30 August 2021.',
        'The mayor said on 30 August 2021 that the ferry company is concerned.',
      ],
    ],
    [
      'a month and a day of it',
      'bridge collapsed',
      [
        'The old bridge over the Lind collapsed in May 2021.',
        'On 5 May 2021 the old stone bridge over the Lind collapsed.',
      ],
    ],
    [
      'a day and no day',
      'minister visited harbour',
      [
        'The minister visited the old harbour of Holm recently.',
        'Last month the minister visited the old harbour of Holm.',
      ],
    ],
    [
      'steps of one affair',
      'police man ferry fire',
      [
        'Police arrested a man over the ferry fire in Holm on 3 May 2021.',
        'Police charged a man over the ferry fire in Holm on 5 May 2021.',
      ],
    ],
    [
      'the day of saying',
      'bridge collapsed',
      [
        'The police said on 6 May 2021 that the old bridge over the Lind collapsed.',
        'On 5 May 2021 the old bridge over the Lind collapsed.',
      ],
    ],
    [
      'two ministers of one delegation',
      'delegation minister Norway',
      [
        'A Danish delegation headed by the trade minister and the foreign minister was in Norway in May 2021.',
        'In May 2021 Danish Defence Minister Ana Lindt visited Norway with a delegation.',
      ],
    ],
    [
      'ministers of two countries, and former ones',
      'minister harbour',
      [
        'Danish Finance Minister Ana Lindt opened the harbour.',
        'Former Foreign Minister Ana Lindt opened the harbour.',
        'Swedish Foreign Minister Ana Lindt opened the harbour.',
      ],
    ],
  ])('%s', async (_name, topic, texts, stated: Partial<StatedFields>[] = []) => {
    expect(await cardsOn(topic, texts, stated)).toEqual([]);
    expect(await cardsOn(topic, texts.toReversed(), stated.toReversed())).toEqual([]);
  });
});
