import { expect, it } from 'vitest';
import { labelOf } from '../../src/articles/label.ts';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { segment } from '../../src/articles/segment.ts';

it('reads the default coverage, with no more than its documents state', async () => {
  const { articles, rejected } = await readCoverage('seeds');
  expect(rejected).toEqual([]);
  expect(
    articles.map((article) => [
      article.id.slice(0, 3),
      labelOf(article, segment(article.text)).text,
      article.author,
      article.publishedOn,
    ]),
  ).toEqual([
    ['000', 'North Korea and Russia Pursue Arms Deal Negotiations', null, null],
    ['001', 'As per a newly released United States intelligence', null, '2023-08-31'],
    ['002', 'Newly released US intelligence reveals that Russia and', null, null],
    [
      '003',
      'Russia, North Korea ‘Actively Advancing’ Arms Deal For Ukraine War: White House',
      'Tyler Durden',
      '2023-08-30',
    ],
    ['004', 'U.S. intelligence has recently uncovered a concerning', null, '2023-11-14'],
  ]);
  expect(articles.map(({ title }) => title !== null)).toEqual([true, false, false, true, false]);
  expect(
    articles.every(({ outlet, url, notBefore }) => outlet === null && url === null && notBefore === null),
  ).toBe(true);
});
