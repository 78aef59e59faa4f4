import { describe, expect, it } from 'vitest';
import { selectiveTerms } from '../../src/search/selective-terms.ts';

/** Terms that stand in so many of a coverage's passages. */
const coverage = (passages: number, frequencies: readonly number[]) => ({
  passages,
  termPassages: Int32Array.from(frequencies),
});
const terms = [0, 1, 2].map((number) => ({ number, weight: 1 }));
const kept = (...frequencies: number[]) =>
  selectiveTerms(terms, coverage(100_000, frequencies)).map(({ number }) => number);

describe('the terms by which candidates are found', () => {
  it.each([
    ['all of them where they are rare, the rarest first', [3, 1, 2], [1, 2, 0]],
    ['not those that stand in too many passages', [90_000, 10, 500], [1, 2]],
    ['not those that are too many together', [15_000, 15_000, 20], [2, 0]],
    ['the rarest, however frequent it is', [90_000, 80_000, 95_000], [1]],
  ])('are %s', (_, frequencies, expected) => {
    expect(kept(...frequencies)).toEqual(expected);
  });

  it('are all of them in a few hundred passages, however many each is in', () => {
    expect(selectiveTerms(terms, coverage(500, [400, 400, 400]))).toHaveLength(3);
  });

  it('are none where there are none', () => {
    expect(selectiveTerms([], coverage(0, []))).toEqual([]);
  });
});
