import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../src/search/packed-result.ts';

const span = fc.record({ start: fc.nat(), end: fc.nat() });
const hit = fc.record({
  article: fc.string(),
  passage: fc.record({ start: fc.nat(), end: fc.nat(), sentences: span, paragraph: fc.nat() }),
  score: fc.double({ noNaN: true }),
  sentence: fc.nat(),
  coverage: fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
  highlights: fc.array(span),
});
const result = fc.record({
  status: fc.constantFrom('found', 'closest', 'none'),
  hits: fc.array(hit),
  corrections: fc.array(fc.record({ typed: fc.string(), used: fc.string() })),
});

describe('a packed result', () => {
  it('is the same once it is unpacked, in another thread too', () => {
    fc.assert(
      fc.property(result, (given) => {
        const message = packed(given);
        const crossed = structuredClone(message, { transfer: [message.numbers.buffer] });
        expect(unpacked(crossed)).toEqual(given);
      }),
    );
  });
});
