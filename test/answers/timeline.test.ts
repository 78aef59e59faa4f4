import { describe, expect, it } from 'vitest';
import type { DatedItem } from '../../src/answers/answer.ts';
import { timeline } from '../../src/answers/timeline.ts';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import { buildLibrary } from '../../src/library.ts';
import { requestFor, seeds } from '../support/ask-seeds.ts';

const article = (id: string, publishedOn: string, text: string) =>
  makeArticle(id, text, { ...NOTHING_STATED, publishedOn });

const library = buildLibrary([
  article(
    'a',
    '2021-06-10',
    'The bridge of Torvik opened on 1 June. On Wednesday the mayor closed it again.',
  ),
  article('b', '2021-06-12', 'The bridge has been closed since Wednesday. It had opened on 1 June 2021.'),
  article('c', '2021-06-09', 'The mayor closed the bridge on Wednesday. The council will meet on 30 June.'),
]);

async function daysOf(text: string, filters = {}, coverage = library) {
  const answer = await timeline(requestFor(text, filters), coverage);
  const items: readonly DatedItem[] = 'items' in answer ? answer.items : [];
  return items.map(({ interval, citation, alsoIn }) => [
    interval?.from,
    interval?.to,
    citation.article.slice(0, 3),
    alsoIn.map((id) => id.slice(0, 3)),
  ]);
}

describe('timeline', () => {
  it('shows each day once, in order, with the articles that name it, and what is still to come', async () => {
    expect(await daysOf('')).toEqual([
      ['2021-06-01', '2021-06-01', 'a', ['b']],
      ['2021-06-09', '2021-06-09', 'c', ['a', 'b']],
      ['2021-06-30', '2021-06-30', 'c', []],
    ]);
  });

  it('has seasons, halves of years and years ago', async () => {
    const works = buildLibrary([
      article(
        'a',
        '2021-06-10',
        'The pier burned down two years ago. It reopens in spring 2022. The lock follows in the second half of 2023.',
      ),
    ]);
    expect((await daysOf('', {}, works)).map(([from, to]) => [from, to])).toEqual([
      ['2019-01-01', '2019-12-31'],
      ['2022-03-01', '2022-05-31'],
      ['2023-07-01', '2023-12-31'],
    ]);
  });

  it('keeps to the topic', async () => {
    expect(await daysOf('mayor closed')).toEqual([
      ['2021-06-09', '2021-06-09', expect.any(String), expect.any(Array)],
    ]);
  });

  it.each([
    [{ from: '2021-06-02' }, ['2021-06-09', '2021-06-30']],
    [{ to: '2021-06-02' }, ['2021-06-01']],
    [{ source: 'c' }, ['2021-06-09', '2021-06-30']],
    [{ from: '2022-01-01' }, []],
  ])('bounds the days by %o', async (filters, expected) => {
    expect((await daysOf('', filters)).map(([from]) => from)).toEqual(expected);
  });

  it('tells the default coverage from the mutiny in June to the disclosure of 30 August', async () => {
    const days = await daysOf('', {}, seeds);
    expect(days.map(([from, to]) => `${from}/${to}`)).toEqual([
      '2023-06-01/2023-06-30',
      '2023-07-01/2023-07-31',
      '2023-07-21/2023-07-31',
      '2023-08-01/2023-08-31',
      '2023-08-30/2023-08-30',
    ]);
    expect(days.at(-1)?.[3]).toHaveLength(2);
  });

  it.each([
    [
      'what most articles tell of the day, rather than the earliest sentence',
      [
        'On 3 May the weather was mild. Then the tower collapsed.',
        'The tower collapsed on 3 May and a street was closed.',
        'A cat was rescued from a tree on 3 May, its owner wrote.',
        'Nobody was hurt when the tower collapsed on 3 May.',
      ],
      'Nobody was hurt when the tower collapsed on 3 May.',
    ],
    [
      'what happened on the day, rather than since it',
      ['Trade has been slow since 3 May.', 'Trade was slow on 3 May.'],
      'Trade was slow on 3 May.',
    ],
    [
      'the beginning of an article, rather than its end',
      [
        `The tower collapsed on 3 May.${' It was an old tower.'.repeat(60)} The tower collapsed on 3 May, they repeat.`,
      ],
      'The tower collapsed on 3 May.',
    ],
  ])('quotes %s', async (_, texts, expected) => {
    const coverage = buildLibrary(texts.map((text, index) => article(`t${index}`, '2021-06-10', text)));
    const answer = await timeline(requestFor(''), coverage);
    const [item] = 'items' in answer ? answer.items : [];
    const text = coverage.article(item?.citation.article ?? '')?.article.text ?? '';
    expect(item?.citation.spans.map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
  });

  it('says that the coverage does not say', async () => {
    expect(await timeline(requestFor('sourdough bread'), seeds)).toMatchObject({
      status: 'none',
      reason: 'no-match',
    });
  });
});
