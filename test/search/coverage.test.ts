import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexedArticle } from '../../src/search/article-words.ts';
import type { Coverage } from '../../src/search/coverage.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { fts5Postings } from '../../src/search/fts5-postings.ts';
import { miniSearchPostings } from '../../src/search/minisearch-postings.ts';
import { coverageOf, indexed } from './support.ts';

const WORDS =
  'the harbour Harbour wall walls flooded not Okafor okafor of Leith 300 US bakery Tolland. Tollannd harbours'.split(
    ' ',
  );
const words = (length: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength: length }).map((all) => all.join(' '));
const article = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(words(12), { maxLength: 3 }), words(3))
  .map(([id, paragraphs, title]) => indexed(id, paragraphs.join('\n'), title));
const change = fc.record({
  added: fc.uniqueArray(article, { selector: (each) => each.article.id }),
  removed: fc.subarray(['a', 'b', 'c', 'd', 'unknown']),
});

const QUESTIONS = [
  'Did the harbour wall flood?',
  'Who is Okafor of Leith?',
  'How many bakeries?',
  '“harbour wall”',
  '“of the”',
  'Tollannd hrbour okafro harbourz',
  'US 300',
];
const answersOf = (coverage: Coverage) =>
  QUESTIONS.map((text) =>
    createSearch(coverage)({ text, limit: 20, articles: new Set(['a', 'c', 'd']) }),
  ).concat(QUESTIONS.map((text) => createSearch(coverage)({ text, limit: 3 })));

describe.each([
  ['MiniSearch', miniSearchPostings],
  ['FTS5', fts5Postings],
])('a coverage over %s', (_, engine) => {
  const built = (articles: ReadonlyMap<string, IndexedArticle>) => coverageOf([...articles.values()], engine);

  it('answers after any changes as one built anew, and those before as they did', () => {
    fc.assert(
      fc.property(fc.array(article), fc.array(change, { maxLength: 4 }), (first, changes) => {
        const articles = new Map(first.map((each) => [each.article.id, each]));
        let coverage = built(articles);
        const open = [{ coverage, answers: answersOf(coverage) }];
        for (const { added, removed } of changes) {
          for (const id of removed) articles.delete(id);
          for (const each of added) articles.set(each.article.id, each);
          coverage = coverage.with({ added, removed });
          const answers = answersOf(coverage);
          expect(answers).toEqual(answersOf(built(articles)));
          open.push({ coverage, answers });
        }
        // Each that is closed takes nothing from the others, in whatever order.
        while (open.length > 0) {
          open.splice(open.length >> 1, 1)[0]!.coverage.close();
          for (const each of open) expect(answersOf(each.coverage)).toEqual(each.answers);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives up what no open coverage has', () => {
    const first = coverageOf([indexed('a', 'The harbour flooded.')], engine);
    const second = first.with({ added: [indexed('b', 'The bakery flooded.')], removed: ['a'] });
    const postings = (term: string) =>
      second.postings.passagesWith(`${second.vocabulary.termNumber(term)}`).length;
    expect([postings('harbor'), postings('flood')]).toEqual([1, 2]);
    first.close();
    expect([postings('harbor'), postings('flood')]).toEqual([0, 1]);
  });

  it('stays as it is when an article cannot be read', () => {
    const coverage = coverageOf([indexed('a', 'The harbour flooded.')], engine);
    const broken = { ...indexed('b', ''), passages: [null] } as unknown as IndexedArticle;
    const before = answersOf(coverage);
    expect(() => coverage.with({ added: [indexed('c', 'harbour'), broken], removed: ['a'] })).toThrow(
      TypeError,
    );
    expect(answersOf(coverage)).toEqual(before);
    const { postings, vocabulary } = coverage;
    expect(postings.passagesWith(`${vocabulary.termNumber('harbor')}`)).toHaveLength(1);
  });
});

it('answers over either engine alike', () => {
  fc.assert(
    fc.property(fc.uniqueArray(article, { selector: (each) => each.article.id }), (articles) => {
      expect(answersOf(coverageOf(articles, miniSearchPostings))).toEqual(
        answersOf(coverageOf(articles, fts5Postings)),
      );
    }),
    { numRuns: 60 },
  );
});
