import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Structure } from '../../src/articles/structure.ts';
import { isDay } from '../../src/dates/calendar.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import type { Timex } from '../../src/dates/timex.ts';

/** The whole text as one sentence: the worst case for whatever looks around within a sentence. */
const oneSentence = (text: string): Structure => ({
  paragraphs: [],
  sentences: [{ start: 0, end: text.length, paragraph: 0, boilerplate: false }],
  passages: [],
});

const find = (text: string, publishedOn: string | null): Timex[] =>
  findTimexes({ id: 'made-up', text, publishedOn }, oneSentence(text), []);

// Words of every pattern, so that random texts reach deep into them.
const PIECES =
  'the a in on of last next this past late early mid- end of earlier Monday Tuesday Wed. May August Aug. 30 31 1 2023 1999 99 12:30 p.m. GMT years week day months quarter third first half ago later from now two twenty-five few every each daily summer Christmas century 1990s today tomorrow night morning “ ” said will , ( ) / . - – \n \n\n 2023-08-30 08/30/2023 $ fiscal Q3 year-ago recently the past'.split(
    ' ',
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const published = fc.constantFrom(null, '2023-08-31', '0001-01-01', '9999-12-31', '2024-02-29');

describe('findTimexes on any text', () => {
  it('gives spans in order that slice back, days that exist, and the earlier one first', () => {
    fc.assert(
      fc.property(text, published, (words, publishedOn) => {
        let end = 0;
        for (const { span, interval, anchor } of find(words, publishedOn)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(words.slice(span.start, span.end)).toHaveLength(span.end - span.start);
          expect(span.end).toBeGreaterThan(span.start);
          if (interval !== null) expect([isDay(interval.from), isDay(interval.to)]).toEqual([true, true]);
          if (interval !== null) expect(interval.from <= interval.to).toBe(true);
          if (anchor !== null) expect(isDay(anchor.day)).toBe(true);
          end = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives an anchor only to what has one', () => {
    fc.assert(
      fc.property(text, (words) => {
        for (const { anchor, interval } of find(words, null)) {
          if (anchor !== null) expect(anchor.basis).toBe('text');
          if (anchor !== null) expect(interval).not.toBeNull();
        }
      }),
    );
  });

  it.each([
    '1'.repeat(1_000_000),
    '12 '.repeat(30_000),
    '2023-'.repeat(5_000),
    'the '.repeat(25_000),
    'Monday '.repeat(5_000),
    'the quarter '.repeat(3_000),
    'a year ago '.repeat(3_000),
    'noon '.repeat(5_000),
    'twenty-'.repeat(15_000),
    ...[' ', '\n', '\t', 'a', 'M', '0', '-', '/', ':', '“', '”', '.', ',', '(', '\u00a0', '\ud83d', '’'].map(
      (one) => one.repeat(100_000),
    ),
  ])('reads a long run of %.12s…', (words) => {
    expect(find(words, '2023-08-31').every(({ span }) => span.end <= words.length)).toBe(true);
  });

  it.each([
    ['9999-12-31', 'next year'],
    ['9999-12-31', 'tomorrow'],
    ['0001-01-01', 'yesterday'],
    ['0001-01-01', 'last week'],
    ['0001-01-01', 'two centuries ago'],
    ['2023-08-31', '9000 years ago'],
    ['2023-08-31', 'five million years later'],
  ])('on %s, invents no day for: %s', (publishedOn, words) => {
    expect(find(words, publishedOn)[0]?.interval ?? null).toBeNull();
  });
});
