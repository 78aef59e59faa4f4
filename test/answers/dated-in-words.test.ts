import { describe, expect, it } from 'vitest';
import { datedInWords } from '../../src/answers/in-words.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf } from './coverage-of.ts';

/** The last day that an article gives, in words. */
async function lastDay(text: string, publishedOn: string | null): Promise<string | null> {
  const library = coverageOf({ a: text }, { a: { publishedOn } });
  const answer = await timeline(requestFor(''), library);
  const item = answer.status === 'found' ? answer.items.at(-1) : undefined;
  const found = library.article('a');
  return item && found ? datedInWords(item, found) : null;
}

describe('a day tells what it is counted from', () => {
  it.each([
    [
      'the article’s date',
      'The ferry sank last month.',
      '2021-05-06',
      '“last month” → April 2021, counted from the article’s date, 6 May 2021',
    ],
    [
      'a date in the text, which is not the article’s',
      'The ferry sank on 3 May 2019. The next day it was found.',
      '2021-05-06',
      '“The next day” → 4 May 2019, counted from a date that the text names before it',
    ],
    [
      'the same in an undated article',
      'The ferry sank on 3 May 2019. The next day it was found.',
      null,
      '“The next day” → 4 May 2019, counted from a date that the text names before it',
    ],
    ['nothing where it is named', 'The ferry sank on 3 May 2019.', '2021-05-06', '“3 May 2019” → 3 May 2019'],
  ])('%s', async (_, text, publishedOn, words) => {
    expect(await lastDay(text, publishedOn)).toBe(words);
  });
});
