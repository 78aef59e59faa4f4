import { describe, expect, it } from 'vitest';
import { notBefore } from '../../src/dates/not-before.ts';
import { timexesOf } from './read.ts';

describe('notBefore', () => {
  it.each([
    ['They met on Wednesday, August 30.\n\nCopyright 2023, The Example', '2023-08-30'],
    ['They met on Wednesday, August 30, 2023, and on Tuesday, August 29, 2023.', '2023-08-30'],
    ['The mill burned down on 14 February 2022.', '2022-02-14'],
    ['The court will meet on Wednesday, August 30, 2023.', null],
    ['The bonds mature on 30 August 2041.', null],
    ['They met on August 30.\n\nCopyright 2023, The Example', null],
    ['They met on Tuesday, August 30.\n\nCopyright 2023, The Example', null],
    ['They met on Wednesday, August 30, in 2017 and in 2023.', null],
    ['They met on Wednesday, August 30, in 2023 and in 2017.', null],
    ['They met on Wednesday, August 30. They will meet in 2030. © 2023', '2023-08-30'],
    ['They met last month, and recently on Wednesday.', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(notBefore(timexesOf(text, null))).toBe(expected);
  });

  it('says nothing of an article with a publication date', () => {
    expect(notBefore(timexesOf('They met on Wednesday, August 30, 2023.', '2023-08-31'))).toBeNull();
  });
});
