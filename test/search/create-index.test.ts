import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, vi } from 'vitest';
import type { IndexedArticle } from '../../src/search/article-words.ts';
import { createIndex } from '../../src/search/create-index.ts';
import { createIndexThread } from '../../src/search/index-thread.ts';
import { indexed } from './support.ts';

vi.mock('../../src/search/index-thread.ts', { spy: true });

/** An article of so many passages. */
const long = (passages: number) =>
  indexed('log', Array.from({ length: passages }, (_, i) => `Entry ${i} of the Kerensk log.`).join('\n'));

describe('the index of a coverage', () => {
  it.each([
    ['small', 3],
    ['too large for the main thread', 5_001],
  ])('that is %s finds what is asked for', async (_, passages) => {
    const index = createIndex([long(passages)]);
    await index.ready;
    const { hits } = await index.search({ text: `entry ${passages - 1} Kerensk`, limit: 1 });
    expect(hits[0]?.passage.paragraph).toBe(passages);
    await index.close();
  });

  it.each([
    [5_000, true],
    [5_001, false],
  ])('of %i passages is in the main thread: %s', async (passages, inMainThread) => {
    vi.mocked(createIndexThread).mockClear();
    const index = createIndex([long(passages)]);
    expect(createIndexThread).toHaveBeenCalledTimes(inMainThread ? 0 : 1);
    await index.close();
  });
});

describe.each([
  ['in the main thread', createIndex],
  ['in a thread', createIndexThread],
])('an index %s', (_, create) => {
  const fire = indexed('fire', 'A warehouse in Kerensk burned down.');
  const news = indexed('fire', 'The bakery in Kerensk burned down, not the warehouse.');
  const strike = indexed('strike', 'Dock workers of Kerensk went on strike.');
  const request = { text: 'What burned down in Kerensk?', limit: 5 };

  it('that is updated answers as one built anew, and the one before as it did', async () => {
    const index = create([fire, strike]);
    const before = await index.search(request);
    const updated = await index.update({ added: [news], removed: ['strike', 'unknown'] });
    await updated.ready;
    const anew = createIndex([news]);
    expect(await updated.search(request)).toEqual(await anew.search(request));
    expect(await index.search(request)).toEqual(before);
    await index.close();
    expect(await updated.search(request)).toEqual(await anew.search(request));
    await updated.close();
  });

  it('answers as before when what was added cannot be indexed', async () => {
    const index = create([fire]);
    const before = await index.search(request);
    const broken = { ...news, passages: [null] } as unknown as IndexedArticle;
    await expect(index.update({ added: [strike, broken], removed: [] })).rejects.toThrow(TypeError);
    expect(await index.search(request)).toEqual(before);
    await index.close();
  });

  it('that is closed answers nothing, and can be closed again', async () => {
    const index = create([fire]);
    const other = await index.update({ added: [], removed: [] });
    await index.close();
    await index.close();
    await expect(index.search(request)).rejects.toThrow('closed');
    await expect(index.update({ added: [], removed: [] })).rejects.toThrow('closed');
    expect((await other.search(request)).hits).toHaveLength(1);
    await other.close();
  });
});

it('a large index is saved in the file that is given, and loaded from it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'create-index-'));
  const saved = { path: join(folder, 'index.sqlite'), version: '1' };
  const request = { text: 'Entry 17 of Kerensk', limit: 3 };
  const answers = [];
  for (let start = 0; start < 2; start++) {
    const index = createIndex([long(5_001)], { saved });
    answers.push(await index.search(request));
    await index.close();
  }
  expect(answers[1]).toEqual(answers[0]);
  const database = new DatabaseSync(saved.path);
  expect(database.prepare('SELECT id FROM article').all()).toEqual([{ id: 'log' }]);
  database.close();
  rmSync(folder, { recursive: true });
});

it('an index that grows too large for the main thread moves to one of its own', async () => {
  const index = createIndex([indexed('fire', 'A warehouse burned down.')]);
  vi.mocked(createIndexThread).mockClear();
  const updated = await index.update({ added: [long(5_000)], removed: [] });
  expect(createIndexThread).toHaveBeenCalledTimes(1);
  const { hits } = await updated.search({ text: 'Which warehouse burned?', limit: 1 });
  expect(hits.map(({ article }) => article)).toEqual(['fire']);
  await Promise.all([index.close(), updated.close()]);
});
