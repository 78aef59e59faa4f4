import { describe, expect, it } from 'vitest';
import { cardsOn } from '../conflict-cards.ts';

describe('what is a conflict', () => {
  it.each([
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
  it.each<[string, string, string[]]>([
    [
      'a list of an office and a name',
      'minister harbour',
      [
        'The harbour was opened by the finance minister, Ana Lindt and two others.',
        'The harbour was opened by Foreign Minister Ana Lindt.',
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
  ])('%s', async (_name, topic, texts) => {
    expect(await cardsOn(topic, texts)).toEqual([]);
    expect(await cardsOn(topic, texts.toReversed())).toEqual([]);
  });
});
