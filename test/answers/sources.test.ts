import { describe, expect, it } from 'vitest';
import { listSources } from '../../src/answers/sources.ts';
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
