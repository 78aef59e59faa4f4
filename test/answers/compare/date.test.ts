import { describe, expect, it } from 'vitest';
import { cardsOn } from '../conflict-cards.ts';

describe('what is a conflict', () => {
  it.each([
    [
      'another day',
      'bridge collapsed',
      [
        'The old bridge over the Lind collapsed on 3 May 2021.',
        'On 5 May 2021 the old stone bridge over the Lind collapsed.',
      ],
      [{ kind: 'date', certain: true, words: ['3 May 2021', '5 May 2021'] }],
    ],
  ])('%s', async (_name, topic, texts, expected) => {
    expect(await cardsOn(topic, texts)).toEqual(expected);
    expect(await cardsOn(topic, texts.toReversed())).toEqual(expected);
  });
});

describe('what is none', () => {
  it.each<[string, string, string[]]>([
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
  ])('%s', async (_name, topic, texts) => {
    expect(await cardsOn(topic, texts)).toEqual([]);
    expect(await cardsOn(topic, texts.toReversed())).toEqual([]);
  });
});
