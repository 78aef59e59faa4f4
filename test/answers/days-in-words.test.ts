import { describe, expect, it } from 'vitest';
import { dayInWords, intervalInWords } from '../../src/answers/days-in-words.ts';

describe('days in words', () => {
  it.each([
    ['2023-08-30', '30 August 2023'],
    ['0987-01-05', '5 January 987'],
  ])('%s is %s', (day, words) => {
    expect(dayInWords(day)).toBe(words);
  });

  it.each([
    ['2023-07-04', '2023-07-04', '4 July 2023'],
    ['2023-07-01', '2023-07-31', 'July 2023'],
    ['2023-07-21', '2023-07-31', '21–31 July 2023'],
    ['2023-07-01', '2023-07-30', '1–30 July 2023'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-07-01', '2023-09-30', 'July – September 2023'],
    ['2023-08-30', '2023-11-14', '30 August – 14 November 2023'],
    ['2023-01-01', '2023-12-31', '2023'],
    ['2020-01-01', '2029-12-31', '2020–2029'],
    ['2026-12-01', '2027-02-28', 'December 2026 – February 2027'],
    ['2022-12-28', '2023-01-03', '28 December 2022 – 3 January 2023'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(intervalInWords({ from, to })).toBe(words);
  });
});
