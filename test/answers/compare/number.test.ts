import { describe, expect, it } from 'vitest';
import type { StatedFields } from '../../../src/articles/stated-fields.ts';
import { cardsOn } from '../conflict-cards.ts';

describe('what is a conflict', () => {
  it.each([
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
      'a count that is told again, in an article that names where',
      'Kelloway dam evacuated',
      [
        'The dam above Kelloway broke. About 4,500 people were evacuated from Kelloway.',
        'The inquiry into the Kelloway dam is over. In all, 4,200 people were evacuated, the report found.',
      ],
      [{ kind: 'number', certain: false, words: ['4,200', '4,500'] }],
    ],
  ])('%s', async (_name, topic, texts, expected) => {
    expect(await cardsOn(topic, texts)).toEqual(expected);
    expect(await cardsOn(topic, texts.toReversed())).toEqual(expected);
  });
});

describe('what is none', () => {
  it.each<[string, string, string[], Partial<StatedFields>[]?]>([
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
      'a count told again of a part, of others, of another day or of what the article names nowhere',
      'Kelloway dam evacuated',
      [
        'The dam above Kelloway broke. About 4,500 people were evacuated from Kelloway.',
        'The Kelloway dam again. In all, 300 people were evacuated, the hospital said.',
        'The Kelloway dam again. Another 4,200 people were evacuated, the report found.',
        'The Kelloway dam again. Ten years ago 4,200 people were evacuated, the report found.',
        'The dam is old. In all, 4,200 people were evacuated, the report found.',
        'The Kelloway dam again. In all, 4,400 people were evacuated, the report found.',
      ],
    ],
  ])('%s', async (_name, topic, texts, stated: Partial<StatedFields>[] = []) => {
    expect(await cardsOn(topic, texts, stated)).toEqual([]);
    expect(await cardsOn(topic, texts.toReversed(), stated.toReversed())).toEqual([]);
  });
});
