import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createTagger } from '../../src/quotations/tagger.ts';

const tag = createTagger();
const tagged = (text: string) => tag(text).map(({ text: word, pos }) => `${word}/${pos}`);

describe('createTagger', () => {
  it.each([
    ['joins what a hyphen joins', 'Ana Lopez-Reyes left.', 'Lopez-Reyes/PROPN'],
    ['reads over a zero-width space', 'Then Ze\u200bro Reyes left.', 'Zero/PROPN'],
    ['keeps the full stop of a title', 'Then Rev. Tom Reyes left.', 'Rev./PROPN'],
    ['takes a capital before said for a name', 'Then Ward said so.', 'Ward/PROPN'],
    ['takes a capital after a name for a name', 'Then Theresa May left.', 'May/PROPN'],
  ])('%s', (_, text, expected) => {
    expect(tagged(text)).toContain(expected);
  });

  it('reads no-break spaces and curly apostrophes', () => {
    expect(tag('He\u00a0can’t.').map(({ text }) => text)).toEqual(['He', 'ca', "n't", '.']);
  });

  it('blanks the tail of an endless word', () => {
    expect(tag(`${'a'.repeat(5000)} end`).map(({ end }) => end)).toEqual([200, 5004]);
  });

  it('tags long texts in blocks, at the same offsets', () => {
    const text = 'Reyes said so. '.repeat(3000);
    expect(tag(text).every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
  });
});

test('tokens lie in the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let last = 0;
      for (const { start, end } of tag(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
