import { describe, expect, it } from 'vitest';
import { cardsOn } from '../conflict-cards.ts';

describe('what is a conflict', () => {
  it.each([
    [
      'a name spelled in two ways',
      'ferry minister',
      [
        'Transport Minister Petra Hallberg closed the ferry line.',
        'The ferry line was closed by Transport Minister Petra Halberg.',
      ],
      [{ kind: 'name', certain: true, words: ['Petra Halberg', 'Petra Hallberg'] }],
    ],
  ])('%s', async (_name, topic, texts, expected) => {
    expect(await cardsOn(topic, texts)).toEqual(expected);
    expect(await cardsOn(topic, texts.toReversed())).toEqual(expected);
  });
});

describe('what is none', () => {
  it.each<[string, string, string[]]>([
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
  ])('%s', async (_name, topic, texts) => {
    expect(await cardsOn(topic, texts)).toEqual([]);
    expect(await cardsOn(topic, texts.toReversed())).toEqual([]);
  });
});
