import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordEnd, words } from '../../src/search/words.ts';

const forms = (text: string): string[] => words(text).map(({ form }) => form);

describe('word forms', () => {
  it.each([
    [
      'possessives, straight and curly',
      "Oslo's mayor, the workers’ wages",
      ['oslo', 'mayor', 'the', 'workers', 'wages'],
    ],
    ['inner apostrophes', 'O’Hara didn’t', ['ohara', 'didnt']],
    ['thousands', '1,200 of 3.5 million', ['1200', 'of', '3.5', 'million']],
    ['numbers with something written onto them', 'the 19th, $1.5bn, 20%', ['the', '19th', '1.5bn', '20']],
    ['days', '2021-06-30', ['2021', '06', '30']],
    ['dotted abbreviations', 'the U.K. and U.S. fleets', ['the', 'uk', 'and', 'US', 'fleets']],
    ['one name in three spellings', 'US, U.S.A. and USA', ['US', 'US', 'and', 'US']],
    [
      'acronyms that are function words',
      'WHO asked us who it was',
      ['WHO', 'asked', 'us', 'who', 'it', 'was'],
    ],
    ['capitals throughout', 'WHO SAID IT', ['who', 'said', 'it']],
    ['the month, not the verb', 'In May she may go', ['in', 'May', 'she', 'may', 'go']],
    ['hyphens', 'Okafor-Lind co-operated', ['okafor', 'lind', 'cooperated']],
    ['accents', 'São Tomé, Zürich', ['sao', 'tome', 'zurich']],
    ['nothing to read', '“…” – 🙂 !?', []],
  ])('%s', (_, text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('keeps where each word stands', () => {
    const text = 'The U.S. paid Ana’s bill.';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The',
      'U.S',
      'paid',
      'Ana’s',
      'bill',
    ]);
  });

  it('reads any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(wordEnd(text, start)).toBe(end);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each(['a', '.', '’', 'a.', '1,', "a'", '-', 'co-'])('reads 100,000 times %j', (unit) => {
    expect(() => words(unit.repeat(100_000))).not.toThrow();
  });
});
