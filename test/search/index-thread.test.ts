import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { IndexedArticle } from '../../src/search/article-words.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { fts5Postings } from '../../src/search/fts5-postings.ts';
import { createIndexThread } from '../../src/search/index-thread.ts';
import { coverageOf, indexed } from './support.ts';

// More than are handed over at once.
const articles = Array.from({ length: 450 }, (_, i) =>
  indexed(`article-${i}`, `Warehouse ${i} in Kerensk burned down. Nobody was in warehouse ${i}.`),
);
const index = createIndexThread(articles);
afterAll(() => index.close());

describe('an index in a thread', () => {
  it.each([
    ['a question', { text: 'Which warehouse burned in Kerensk, 431?', limit: 3 }],
    ['a phrase', { text: '“warehouse 12 in Kerensk”', limit: 3 }],
    ['a correction', { text: 'Kerennsk 7', limit: 3 }],
    ['nothing', { text: '🙂', limit: 3 }],
    [
      'some of the articles',
      { text: 'warehouse', limit: 9, articles: new Set(['article-7', 'article-449']) },
    ],
  ])('answers %s as one in this thread does', async (_, request) => {
    expect(await index.search(request)).toEqual(createSearch(coverageOf(articles, fts5Postings))(request));
  });

  it('answers questions that came before it was ready, each its own', async () => {
    const early = createIndexThread(articles);
    const found = await Promise.all(
      [3, 14, 159].map((number) => early.search({ text: `warehouse ${number}`, limit: 1 })),
    );
    expect(found.map(({ hits }) => hits[0]?.article)).toEqual(['article-3', 'article-14', 'article-159']);
    await early.close();
  });

  it('passes the failure of one question on and answers the next', async () => {
    const wrong = { text: null, limit: 1 } as unknown as { text: string; limit: number };
    await expect(index.search(wrong)).rejects.toThrow(TypeError);
    expect((await index.search({ text: 'warehouse', limit: 1 })).hits).toHaveLength(1);
  });

  it('fails what waits and what comes after, when it is closed', async () => {
    const closed = createIndexThread(articles);
    const waiting = expect(closed.search({ text: 'warehouse', limit: 1 })).rejects.toThrow('has ended');
    await closed.close();
    await waiting;
    await expect(closed.search({ text: 'warehouse', limit: 1 })).rejects.toThrow('has ended');
  });

  it('tells, once, when its thread ends though nobody closed it', async () => {
    const lost: string[] = [];
    const sent = vi.spyOn(Worker.prototype, 'postMessage');
    onTestFinished(() => sent.mockRestore());
    const open = () => createIndexThread(articles, null, ({ message }) => void lost.push(message));
    const [closed, killed] = [open(), open()];
    await Promise.all([closed.ready, killed.ready]);
    await closed.close();
    expect(lost).toEqual([]);
    const threads = new Set(sent.mock.contexts as Worker[]);
    await Promise.all([...threads].map((thread) => thread.terminate()));
    expect(lost).toEqual(['The thread that holds the index has ended.']);
    await expect(killed.search({ text: 'warehouse', limit: 1 })).rejects.toThrow('has ended');
  });

  it('says why a coverage cannot be indexed', async () => {
    const broken = { ...articles[0], passages: [null] } as unknown as IndexedArticle;
    const failing = createIndexThread([broken]);
    await expect(failing.ready).rejects.toThrow(TypeError);
    await expect(failing.search({ text: 'warehouse', limit: 1 })).rejects.toThrow(TypeError);
  });

  it('keeps a process alive for an open question, and not after', async () => {
    const module = new URL('../../src/search/index-thread.ts', import.meta.url).href;
    const script = `
      import { createIndexThread } from '${module}';
      const { status } = await createIndexThread([]).search({ text: 'warehouse', limit: 1 });
      process.stdout.write(status);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    expect(stdout).toBe('none');
  });
});
