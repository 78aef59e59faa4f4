import { describe, expect, it } from 'vitest';
import { timexesOf } from '../read.ts';

const TODAY = '2024-05-08';

/** What the last expression of a text is counted from. */
const basis = (text: string, publishedOn: string | null): unknown =>
  timexesOf(text, publishedOn).at(-1)?.anchor ?? null;

describe('what an expression is counted from', () => {
  it.each([
    ['the date before it', 'The storm came on 28 April 2019. The next day it rained.', '2019-04-28'],
    ['the month before it', 'The storm came in April 2019. It rained the following month.', '2019-04-01'],
  ])('is %s', (_, text, day) => {
    expect(basis(text, TODAY)).toEqual({ day, basis: 'mention' });
    expect(basis(text, null)).toEqual({ day, basis: 'mention' });
  });

  it('is the day of a story of long ago', () => {
    expect(basis('The storm came on 28 April 2019. It ended on the 30th.', TODAY)).toEqual({
      day: '2019-04-28',
      basis: 'mention',
    });
  });

  it.each([
    ['It rained last month.'],
    ['The storm came on 28 April 2019. It rained again last month.'],
    ['The storm came on 28 April 2024. The bridge fell on the 30th.'],
    ['The storm came on 28 April 2019. The bridge will open on the 12th.'],
  ])('is the article: %s', (text) => {
    expect(basis(text, TODAY)).toEqual({ day: TODAY, basis: 'published' });
  });

  it('is nothing where the words say it all', () => {
    expect(basis('It rained on 28 April 2019.', TODAY)).toBeNull();
  });
});
