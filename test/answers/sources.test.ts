import { describe, expect, it } from 'vitest';
import { originsInWords } from '../../src/answers/origins-in-words.ts';
import { listSources, sourcesOf } from '../../src/answers/sources.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf } from './coverage-of.ts';

const library = coverageOf(
  {
    a: 'A ferry left.',
    b: '“It was late,” Ana Lindt said on 3 May 2021. She often left.\n\nA bus came.',
    c: 'A train came.',
  },
  { b: { publishedOn: '2021-05-04' }, c: { publishedOn: '2021-02-01' } },
);

describe('listSources', () => {
  it('lists by date, undated articles last, with what was found in each', () => {
    const answer = listSources(requestFor(''), library);
    if (answer.status !== 'found') throw new Error(answer.status);
    const listed = answer.items.map(({ article: { id }, ...counts }) => ({ id, ...counts }));
    expect(listed).toEqual([
      { id: 'c', passages: 1, quotations: 0, dates: 0 },
      { id: 'b', passages: expect.any(Number), quotations: 1, dates: 1 },
      { id: 'a', passages: 1, quotations: 0, dates: 0 },
    ]);
  });

  it('stays within the filters', () => {
    expect(listSources(requestFor('', { from: '2021-03-01' }), library)).toMatchObject({
      items: [{ article: { id: 'b' } }],
    });
    expect(listSources(requestFor('', { from: '2022-01-01' }), library)).toMatchObject({
      status: 'none',
      reason: 'no-articles',
    });
  });
});

describe('sourcesOf', () => {
  const reporters = (count: number) =>
    coverageOf(
      Object.fromEntries(
        Array.from({ length: count }, (_, day) => [
          `a${day}`,
          `The Lindholm ferry sank near pier ${day + 100}.`,
        ]),
      ),
    );

  it.each([
    [12, 'in 12 of 12 articles; 12 state it as their own'],
    [80, 'in at least 50 of 80 articles; 50 state it as their own'],
  ])('says of %i articles how many are known to have it', async (count, words) => {
    const answer = await sourcesOf(requestFor('Lindholm ferry sank'), reporters(count));
    if (answer.status !== 'found') throw new Error(answer.status);
    expect(originsInWords(answer)).toBe(words);
  });
});
