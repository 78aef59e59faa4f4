import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type IndexedArticle, readArticle } from '../../src/search/article-words.ts';
import { type Coverage, createCoverage } from '../../src/search/coverage.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { fts5Postings } from '../../src/search/fts5-postings.ts';
import { savedPostings } from '../../src/search/saved-postings.ts';
import { indexed } from './support.ts';

vi.mock('../../src/search/article-words.ts', { spy: true });

let folder = '';
let file = '';
const saved = () => savedPostings({ path: file, version: '1' });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saved-postings-'));
  file = join(folder, 'index.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

const articles = Array.from({ length: 40 }, (_, i) =>
  indexed(`log-${i}`, `Warehouse ${i} in Kerensk burned.\nWarehouse ${i + 1} did not, Mayor Tveit said.`),
);
const answersOf = (coverage: Coverage) =>
  ['Which warehouse burned?', '“warehouse 12 in Kerensk”', 'Kerennsk 7', 'What did Tveit say of 40?'].map(
    (text) => createSearch(coverage)({ text, limit: 9 }),
  );
const anew = (all: readonly IndexedArticle[]) => answersOf(createCoverage(all, fts5Postings));

/** Opens the file, closes it again, and tells how many articles had to be read. */
function reopened(all: readonly IndexedArticle[]): { read: number; answers: ReturnType<typeof answersOf> } {
  vi.mocked(readArticle).mockClear();
  const coverage = createCoverage(all, saved());
  const read = vi.mocked(readArticle).mock.calls.length;
  const answers = answersOf(coverage);
  coverage.close();
  return { read, answers };
}

describe('a saved index', () => {
  it('answers as it did, without reading an article again', () => {
    expect(reopened(articles).read).toBe(40);
    expect(reopened(articles)).toEqual({ read: 0, answers: anew(articles) });
  });

  it('reads again what has another text, title or passages', () => {
    const [first, second, third, ...rest] = articles;
    reopened(articles);
    const changed = [
      indexed('log-0', first!.article.text.replace('burned', 'flooded')),
      indexed('log-1', second!.article.text, 'Fire'),
      { ...third!, passages: third!.passages.slice(1) },
      ...rest,
    ];
    expect(reopened(changed)).toEqual({ read: 3, answers: anew(changed) });
    expect(reopened(changed).read).toBe(0);
  });

  it('holds what an update made of it', () => {
    const coverage = createCoverage(articles, saved());
    const added = [indexed('log-3', 'The bakery burned, Tveit said.'), indexed('empty', '')];
    const updated = coverage.with({ added, removed: ['log-0', 'log-1'] });
    coverage.close();
    updated.close();
    const now = [...articles.filter(({ article }) => !/-[013]$/.test(article.id)), ...added];
    expect(reopened(now)).toEqual({ read: 0, answers: anew(now) });
  });

  it('answers as one built anew after any changes and restarts', () => {
    const version = fc.subarray(articles.slice(0, 8).map(({ article }) => article.id));
    const texts = fc.constantFrom('burned', 'flooded', 'burned. Tveit left');
    const coverages = fc.array(fc.tuple(version, texts), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(coverages, (steps) => {
        for (const [ids, text] of steps) {
          const all = ids.map((id) =>
            indexed(id, `Warehouse ${id.length > 5 ? text : 'burned'}.\nKerensk ${id}`),
          );
          expect(reopened(all).answers).toEqual(anew(all));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('belongs to one at a time: another does without it', () => {
    const coverage = createCoverage(articles, saved());
    const other = createCoverage(articles.slice(5), saved());
    expect(answersOf(other)).toEqual(anew(articles.slice(5)));
    other.close();
    coverage.close();
    expect(reopened(articles).read).toBe(0);
  });
});

describe('a file that cannot be used is replaced:', () => {
  const inFile = (sql: string) => () => {
    rmSync(file);
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  };
  const changed = (sql: string) => () => {
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
  };
  it.each([
    ['text', () => writeFileSync(file, 'Shopping list: rye bread, flour. '.repeat(400))],
    ['an empty file', () => writeFileSync(file, '')],
    ['a file cut short', () => truncateSync(file, 9_000)],
    ['a page of nothing', () => writeFileSync(file, readFileSync(file).fill(0, 8_192, 12_288))],
    ['the database of another program', inFile('CREATE TABLE article (id TEXT)')],
    ['an index of another version', changed(`UPDATE code SET version = '2'`)],
    ['a table that is gone', changed('DROP TABLE form')],
    ['no version', changed('DELETE FROM code')],
    ['words that are not those that were saved', changed(`UPDATE article SET words = x'00000000'`)],
    ['numbers that are mostly gone', changed('UPDATE article SET first_passage = first_passage + 100000')],
  ])('%s', (_, spoil) => {
    reopened(articles);
    spoil();
    expect(reopened(articles)).toEqual({ read: 40, answers: anew(articles) });
    expect(reopened(articles).read).toBe(0);
  });
});

it.each([
  ['in a folder that is not there', () => join(folder, 'none', 'index.sqlite')],
  ['that is a folder', () => folder],
])('a file %s is done without', (_, path) => {
  const coverage = createCoverage(articles, savedPostings({ path: path(), version: '1' }));
  expect(answersOf(coverage)).toEqual(anew(articles));
  coverage.close();
});

it('a process that is killed at any moment leaves a file that loads', async () => {
  for (const milliseconds of [0, 5, 20, 60, 150]) {
    const child = fork(new URL('./saving-for-ever.ts', import.meta.url), [file], { execArgv: [] });
    await once(child, 'message');
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(reopened(articles).answers).toEqual(anew(articles));
  }
});
