import { describe, expect, it, vi } from 'vitest';
import { makeArticle } from '../src/articles/make-article.ts';
import { NOTHING_STATED } from '../src/articles/stated-fields.ts';
import { buildLibrary } from '../src/library.ts';

// A finder that one article breaks: there is no known text that does.
vi.mock('../src/dates/find-timexes.ts', () => ({
  findTimexes: ({ text }: { text: string }) => {
    if (text.includes('poison')) throw new TypeError('swallowed');
    return [];
  },
}));

describe('buildLibrary', () => {
  it('leaves out an article that brings out a bug, names it, and serves the rest', () => {
    const library = buildLibrary([
      makeArticle('bad', 'The well held poison.', NOTHING_STATED),
      makeArticle('good', 'The well held water.', NOTHING_STATED),
    ]);
    expect(library.articles.map(({ article }) => article.id)).toEqual(['good']);
    expect(library.rejected).toEqual([
      { file: 'bad', line: null, reason: 'it brings out a bug in this program: swallowed' },
    ]);
    expect(library.extent.articles).toBe(1);
  });
});
