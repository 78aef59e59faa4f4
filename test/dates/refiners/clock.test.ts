import { describe, expect, it } from 'vitest';
import { lines } from '../read.ts';

const TODAY = '2023-08-31';

describe('the day of a time of day', () => {
  it.each([
    ['The bell rang at 5 p.m. (1600 GMT) Tuesday.', '2023-08-29T17:00'],
    ['On Tuesday, just as she sat down, the bell rang at 5 p.m. sharp.', '2023-08-29T17:00'],
    ['He came on Tuesday. The bell rang at 5 p.m. sharp.', '2023-08-31T17:00'],
    ['On Monday, at 9:15 on Tuesday morning and at noon it rang.', '2023-08-29T09:15'],
    ['The bell rang at midnight on Dec. 31, 2021.', '2021-12-31T24:00'],
    ['In the morning he left; on Tuesday he returned.', '2023-08-29TMO'],
  ])('%s', (text, value) => {
    expect(lines(text, TODAY).some((line) => line.includes(`TIME ${value} `))).toBe(true);
  });

  it('is unknown where the article has none', () => {
    expect(lines('The bell rang at 5 p.m. sharp.', null)).toEqual(['5 p.m. | TIME XXXX-XX-XXT17:00 -']);
  });
});
