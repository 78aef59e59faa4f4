import { describe, expect, it } from 'vitest';
import { createForwardIndex } from '../../src/search/forward-index.ts';
import { selectiveTerms } from '../../src/search/selective-terms.ts';
import { indexed } from './support.ts';

const small = createForwardIndex([indexed('a', 'harbour wall'), indexed('b', 'harbour')]);
/** The same words in a coverage where they stand in so many passages. */
const withFrequencies = (...passageFrequency: number[]) => ({ ...small, passageFrequency });
const terms = [0, 1, 2].map((number) => ({ number, weight: 1 }));
const kept = (...frequencies: number[]) =>
  selectiveTerms(terms, withFrequencies(...frequencies)).map(({ number }) => number);

describe('the terms by which candidates are found', () => {
  it.each([
    ['all of them in a small coverage, the rarest first', [3, 1, 2], [1, 2, 0]],
    ['not those that stand in too many passages', [90_000, 10, 500], [1, 2]],
    ['not those that are too many together', [30_000, 30_000, 20], [2, 0]],
    ['the rarest, however frequent it is', [90_000, 80_000, 95_000], [1]],
  ])('are %s', (_, frequencies, expected) => {
    expect(kept(...frequencies)).toEqual(expected);
  });

  it('are none where there are none', () => {
    expect(selectiveTerms([], small)).toEqual([]);
  });
});
