import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSketcher, mostShared, shared } from '../../src/search/sketch.ts';

/** Long texts of few words share shingles, and shingles share bits. */
const anyText = fc
  .array(fc.constantFrom('the', 'ferry', 'sank', 'off', 'Bodø', 'nine', '9', 'not', 'a.'), {
    maxLength: 400,
    size: 'max',
  })
  .map((words) => words.join(' '));

describe('what two sketches share', () => {
  it('is the number of their common shingles', () => {
    const sketch = createSketcher();
    const ferry = sketch('The ferry sank off Bodø');
    expect(shared(ferry, sketch('the FERRY sank, they said'))).toBe(1);
    expect(shared(ferry, sketch('The ferry sank off Bodø'))).toBe(3);
    expect(shared(ferry, sketch('ferry'))).toBe(0);
  });

  it('is never more than the bits tell, and the same from both sides', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const sketch = createSketcher();
        const a = sketch(one);
        for (const b of [one, other, `${one} ${other}`].map(sketch)) {
          expect(mostShared(a, b)).toBeGreaterThanOrEqual(shared(a, b));
          expect(mostShared(a, b)).toBe(mostShared(b, a));
          expect(shared(a, b)).toBe(shared(b, a));
        }
      }),
    );
  });

  it('is told by the bits to be little where it is', () => {
    const sketch = createSketcher();
    const words = (from: number) => Array.from({ length: 60 }, (_, i) => `word${from + i}`).join(' ');
    expect(mostShared(sketch(words(0)), sketch(words(100)))).toBeLessThan(20);
  });
});
