import { describe, expect, it } from 'vitest';
import { timexesOf } from '../read.ts';

describe('certainty', () => {
  it.each([
    ['He left on Monday.', 'exact'],
    ['He left two years ago.', 'exact'],
    ['He left about two years ago.', 'fuzzy'],
    ['He left in early 2020.', 'fuzzy'],
    ['He left earlier this month.', 'fuzzy'],
    ['He left on Tuesday, August 30.', 'fuzzy'],
    ['He left on Wednesday, August 30.', 'exact'],
    ['He left recently.', 'vague'],
    ['He left a few years ago.', 'vague'],
    ['It took several years.', 'vague'],
    ['It took three years.', 'exact'],
    ['Signed 5/6/2023.', 'vague'],
    ['He came every Monday.', 'exact'],
  ])('%s', (text, certainty) => {
    expect(timexesOf(text, '2023-08-31')[0]?.certainty).toBe(certainty);
  });
});
