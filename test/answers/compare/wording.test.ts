import { describe, expect, it } from 'vitest';
import { cardsOn } from '../conflict-cards.ts';

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
  ])('%s', async (_name, topic, texts, expected) => {
    expect(await cardsOn(topic, texts)).toEqual(expected);
    expect(await cardsOn(topic, texts.toReversed())).toEqual(expected);
  });
});

describe('what is none', () => {
  it.each<[string, string, string[]]>([
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
  ])('%s', async (_name, topic, texts) => {
    expect(await cardsOn(topic, texts)).toEqual([]);
    expect(await cardsOn(topic, texts.toReversed())).toEqual([]);
  });
});
