import { describe, expect, it } from 'vitest';
import { articlesOfSource, scopeOf } from '../../src/answers/scope.ts';
import { requestFor } from '../support/request-for.ts';
import { coverageOf } from './coverage-of.ts';

const library = coverageOf(
  {
    a: 'A ferry left at noon.',
    b: 'A train came in.',
    c: 'A bus stood still.',
  },
  {
    a: { outlet: 'The Post', publishedOn: '2021-05-03' },
    b: { outlet: 'The Post Weekly', title: 'L’Été: a “train”', publishedOn: '2021-05-20' },
  },
);

describe('scopeOf', () => {
  it.each([
    [{}, null],
    [{ from: '2021-05-03' }, ['a', 'b']],
    [{ from: '2021-05-04' }, ['b']],
    [{ to: '2021-05-20' }, ['a', 'b']],
    [{ to: '2021-05-19' }, ['a']],
    [{ source: 'c' }, ['c']],
    [{ source: 'the post', from: '2021-05-01' }, ['a']],
  ])('leaves of %j the articles %j', (filters, ids) => {
    const scope = scopeOf(requestFor('', filters), library);
    expect(scope.ok && (scope.articles ? [...scope.articles] : null)).toEqual(ids);
  });

  it.each([
    [{ from: '2021-06-01' }, 'no-articles'],
    // An undated article never passes a date filter.
    [{ source: 'c', to: '2030-01-01' }, 'no-articles'],
    [{ source: 'The Times' }, 'unknown-source'],
    [{ source: '“”' }, 'unknown-source'],
  ])('leaves nothing of %j: %s', (filters, reason) => {
    expect(scopeOf(requestFor('', filters), library)).toEqual({ ok: false, reason });
  });
});

describe('articlesOfSource', () => {
  it.each([
    // An exact name wins over a part of one.
    ['The Post', ['a']],
    ['weekly', ['b']],
    ['the  post\nweekly', ['b']],
    ['post', ['a', 'b']],
    ['l\'ete: a "train"', ['b']],
    ['A ferry left at noon…', ['a']],
    ['“A ferry left at noon…”', ['a']],
    ['2021-05-20', ['b']],
    ['3 May 2021', ['a']],
    ['', []],
  ])('takes “%s” for %j', (typed, ids) => {
    expect(articlesOfSource(typed, library).map(({ article }) => article.id)).toEqual(ids);
  });
});
