import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { editDistance } from '../../src/quotations/edit-distance.ts';

it.each([
  ['john', 'john', 2, 0],
  ['john', 'jon', 2, 1],
  ['greenfeld', 'greenfield', 1, 1],
  ['reyes', 'rayas', 2, 2],
  ['reyes', 'rayas', 1, 2],
  ['ab', 'ba', 2, 2],
  ['', 'ab', 2, 2],
  ['abc', 'xyz', 2, 3],
  ['a', 'b', 0, 1],
])('%s and %s, up to %i: %i', (a, b, limit, expected) => {
  expect(editDistance(a, b, limit)).toBe(expected);
  expect(editDistance(b, a, limit)).toBe(expected);
});

/** By its definition, in no hurry. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return slowly(restA, restB);
  return 1 + Math.min(slowly(restA, b), slowly(a, restB), slowly(restA, restB));
}

test('is what its definition says, cut at the limit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(slowly(a, b), limit + 1));
    }),
    { numRuns: 2_000 },
  );
});
