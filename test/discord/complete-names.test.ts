import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeNames } from '../../src/discord/complete-names.ts';
import { nameIndexInSteps } from '../../src/discord/name-index.ts';
import type { Speaker } from '../../src/quotations/speakers.ts';
import { finish } from '../../src/steps.ts';
import { makeLibrary } from '../support/make-library.ts';

const speaker = (name: string, quotations: number): Speaker => ({
  id: name,
  name,
  alsoWritten: [],
  kind: 'person',
  descriptions: [],
  quotations: Array.from({ length: quotations }, () => ({}) as Speaker['quotations'][number]),
});

const library = makeLibrary(
  [
    {
      id: 'one',
      text: 'Talks in Lindholm began. The mayor of Port Ansel saw Tomas Brandt’s ferry.',
      outlet: 'Gazette',
    },
    {
      id: 'two',
      text: 'Nobody in Lindholm knew. In May the mayor of Port Ansel met Zed Only.',
      outlet: 'Gazette',
    },
    { id: 'three', text: 'The Gazette reports from Lindholm and Lindau; he saw Lindau.' },
    { id: 'four', text: 'Then he saw Lindau.' },
  ],
  [speaker('Tomas Brandt', 2), speaker('Ana Brandão', 5), speaker('Idris Vance', 0)],
);
const names = finish(nameIndexInSteps(library));
const completed = (typed: string): string[] => completeNames(typed, names).map(({ value }) => value);

describe('completeNames', () => {
  it.each([
    [
      'a speaker by the surname',
      'What did Bran',
      ['What did Bran', 'What did Ana Brandão', 'What did Tomas Brandt'],
    ],
    ['a speaker by the first name', 'tom', ['tom', 'Tomas Brandt']],
    ['two words of a name', 'who met tomas br', ['who met tomas br', 'who met Tomas Brandt']],
    ['the next word of a name', 'Tomas ', ['Tomas', 'Tomas Brandt']],
    ['an accent that is not typed', 'brandao', ['brandao', 'Ana Brandão']],
    [
      'a place, the more frequent first',
      'ferry to lind',
      ['ferry to lind', 'ferry to Lindholm', 'ferry to Lindau'],
    ],
    ['a name of several words', 'mayor of ansel', ['mayor of ansel', 'mayor of Port Ansel']],
    ['an outlet', 'what does the gaz', ['what does the gaz', 'what does the Gazette']],
    ['nothing of a name that is there already', 'Tomas Brandt', ['Tomas Brandt']],
    ['nothing of a word that every sentence has', 'ferry an', ['ferry an']],
    ['nothing of one letter', 'ferry t', ['ferry t']],
    ['nothing of a name in one article alone', 'zed', ['zed']],
    ['nothing that ends in a name', 'lindholm harbour', ['lindholm harbour']],
    ['nothing of nothing', '  ', []],
  ])('completes %s', (_name, typed, values) => {
    expect(completed(typed)).toEqual(values);
  });

  it('offers what is typed first, and nothing longer than a choice may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 130 }), (start) => {
        for (const { name, value } of completeNames(`${start} lind`, names)) {
          expect(name).toBe(value);
          expect(value.length).toBeGreaterThan(0);
        }
        expect(
          completed(`${start} lind`)
            .slice(1)
            .every((text) => text.length <= 100),
        ).toBe(true);
      }),
    );
  });

  it('suggests the most quoted and the most frequent', () => {
    expect(names.mostQuoted).toEqual(['Tomas Brandt', 'Ana Brandão', 'Idris Vance']);
    expect(names.mostFrequent[0]).toBe('Ana Brandão');
  });
});
