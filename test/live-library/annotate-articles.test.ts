import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import { annotateArticles } from '../../src/live-library/annotate-articles.ts';

// A finder that one article breaks: there is no known text that does.
vi.mock('../../src/dates/find-timexes.ts', () => ({
  findTimexes: ({ text }: { text: string }) => {
    if (text.includes('poison')) throw new TypeError('swallowed');
    return [];
  },
}));

const GOOD = makeArticle('good', 'The well held water.', NOTHING_STATED);
const BAD = makeArticle('bad', 'The well held poison.', NOTHING_STATED);
const log = pino({ level: 'silent' });
const kept = (found: string | null) => ({
  load: () => found,
  save: vi.fn(),
  keepOnly: () => undefined,
  close: () => undefined,
});

describe('annotateArticles', () => {
  it('leaves out an article that brings out a bug, names it, and saves the rest', async () => {
    const saved = kept(null);
    const { annotated, failed } = await annotateArticles([BAD, GOOD], { saved, log, previous: null });
    expect(annotated.map(({ article }) => article.id)).toEqual(['good']);
    expect(failed).toEqual([
      { file: 'bad', line: null, reason: 'it brings out a bug in this program: swallowed' },
    ]);
    expect(saved.save).toHaveBeenCalledExactlyOnceWith(GOOD, expect.any(String));
  });

  it.each(['["sentences",{"start":0}', 'null'])('annotates again where %j was saved', async (found) => {
    const saved = kept(found);
    const { annotated } = await annotateArticles([GOOD], { saved, log, previous: null });
    expect(annotated[0]?.sentences).toHaveLength(1);
    expect(saved.save).toHaveBeenCalledOnce();
  });

  it('says how far it is', async () => {
    const counts: number[] = [];
    const onProgress = (count: number) => void counts.push(count);
    await annotateArticles([GOOD, BAD], { saved: kept(null), log, previous: null, onProgress });
    expect(counts.at(-1)).toBe(2);
  });
});
