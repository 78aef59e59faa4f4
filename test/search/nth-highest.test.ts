import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nthHighest } from '../../src/search/nth-highest.ts';

describe('nthHighest', () => {
  it.each([
    [[], 3, 0],
    [[5], 1, 5],
    [[1, 3, 2], 1, 3],
    [[1, 3, 2], 2, 2],
    [[1, 3, 2], 9, 1],
    [[2, 2, 1, 2], 3, 2],
  ])('%j, %i: %i', (numbers, n, expected) => {
    expect(nthHighest([...numbers], n)).toBe(expected);
  });

  it('is what sorting finds, however many are equal', () => {
    const numbers = fc.array(fc.oneof(fc.nat(5), fc.double({ noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 120 }), (given, n) => {
        const sorted = given.toSorted((a, b) => b - a);
        expect(nthHighest([...given], n) === (sorted[n - 1] ?? sorted.at(-1))).toBe(true);
      }),
    );
  });
});
