import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingPart } from '../../src/discord/telling-part.ts';

describe('tellingPart', () => {
  it('is the whole of what is short enough, on one line', () => {
    expect(tellingPart('Two words.\nAnd  more.', 40)).toBe('Two words. And more.');
  });

  it('is the sentences with names and figures, in their order', () => {
    const text =
      'I read it on the bus, and honestly, well, who knows these days. In May 2023 Marta Oyelaran closed the pier. It is what it is, as they say around here. Idris Vance called Lindholm safe.';
    expect(tellingPart(text, 90)).toBe(
      'In May 2023 Marta Oyelaran closed the pier. Idris Vance called Lindholm safe.',
    );
  });

  it('is the beginning of a sentence that is too long', () => {
    expect(tellingPart('word '.repeat(100), 20)).toBe('word word word…');
  });

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.integer({ min: 10, max: 300 }),
        (text, most) => {
          expect(tellingPart(text, most).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it.each(['.', 'A ', '“', 'Mr. ', '1.'])('takes time linear in the length of %j', (piece) => {
    expect(tellingPart(piece.repeat(20_000), 100).length).toBeLessThanOrEqual(100);
  });
});
