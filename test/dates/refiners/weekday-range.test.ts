import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

// A Wednesday.
const TODAY = '2024-05-08';
const days = (text: string): string[] => lines(text, TODAY).map((line) => line.slice(-10));

describe('weekdays from one to another', () => {
  it.each([
    ['The strike lasted from Monday to Thursday.', ['2024-04-29', '2024-05-02']],
    ['The strike lasted from Monday until Tuesday.', ['2024-05-06', '2024-05-07']],
    ['Shops will be shut Monday through Wednesday.', ['2024-05-13', '2024-05-15']],
    ['Shops will be shut Thursday–Saturday.', ['2024-05-09', '2024-05-11']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it.each([
    ['He left on Monday and on Thursday.', ['2024-05-06', '2024-05-02']],
    ['He left from Monday to last Thursday.', ['2024-05-06', '2024-05-02']],
  ])('leaves others as they are: %s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
});
