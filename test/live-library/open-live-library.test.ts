import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { CoverageError } from '../../src/articles/coverage-error.ts';
import { openLibrary } from '../../src/library.ts';
import { FORMS } from '../../src/live-library/annotation-forms.ts';
import { openLiveLibrary } from '../../src/live-library/open-live-library.ts';
import { openSavedAnnotations, type SavedAnnotations } from '../../src/live-library/saved-annotations.ts';
import { TapeWriter } from '../../src/live-library/tape.ts';
import { folderOf } from '../articles/folder-of.ts';
import { eventually } from '../support/local-discord-bot.ts';

const PIER = 'The pier is closed, mayor Ana Reyes said on 14 March 2022.';
const BRIDGE = '“The bridge is open,” said Ana Reyes, the mayor. Tom Hale denied it.';
let logged: Record<string, unknown>[];
const log = pino({}, { write: (line) => void logged.push(JSON.parse(line)) });
beforeEach(() => {
  logged = [];
});

/** Beside each other: the coverage, and a saved library that counts what is saved. */
async function opened(
  files: Record<string, string | Uint8Array>,
  { retry = 60_000, load }: { retry?: number; load?: SavedAnnotations['load'] } = {},
) {
  const coverage = await folderOf(files);
  const file = join(await folderOf({}), 'library.sqlite');
  const start = async () => {
    const store = openSavedAnnotations(file, '1', log);
    const annotated: string[] = [];
    const save: typeof store.save = (article, found) => {
      annotated.push(article.id);
      store.save(article, found);
    };
    const saved = { ...store, save, load: load ?? store.load };
    const live = await openLiveLibrary({ coverage, saved, log, say: () => undefined, retry });
    onTestFinished(() => live.close());
    return { live, annotated };
  };
  return { coverage, start, ...(await start()) };
}

const searched = async (library: Awaited<ReturnType<typeof openLibrary>>, text: string) =>
  (await library.index.search({ text, limit: 5 })).hits.map(({ article }) => article);

describe('openLiveLibrary', () => {
  it('serves what a library read in one go serves', async () => {
    const { coverage, live } = await opened({ 'a.txt': PIER, 'b.txt': BRIDGE, 'c.pdf': 'x' });
    const plain = await openLibrary(coverage);
    const { articles, rejected, extent, speakers } = live.current();
    expect({ articles, rejected, extent }).toEqual({
      articles: plain.articles,
      rejected: plain.rejected,
      extent: plain.extent,
    });
    expect(speakers.list).toEqual(plain.speakers.list);
    const [quotation] = live.current().article('b')!.quotations;
    expect(speakers.of(quotation!)?.name).toBe('Ana Reyes');
    expect(await searched(live.current(), 'bridge')).toEqual(['b']);
  });

  it('annotates at the next start only what is new', async () => {
    const { coverage, start, live, annotated } = await opened({ 'a.txt': PIER, 'b.txt': BRIDGE });
    expect(annotated.toSorted()).toEqual(['a', 'b']);
    await writeFile(join(coverage, 'b.txt'), `${BRIDGE} It rained.`);
    await writeFile(join(coverage, 'c.txt'), PIER);
    const again = await start();
    expect(again.annotated.toSorted()).toEqual(['b', 'c']);
    expect(again.live.current().article('a')).toEqual(live.current().article('a'));
    expect(again.live.current().speakers.list).toMatchObject([{ name: 'Ana Reyes' }, { name: 'Tom Hale' }]);
  });

  it('annotates many in threads', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`${i}.txt`, `${PIER}\n\n`.repeat(600)]),
    );
    const { coverage, live } = await opened(files);
    expect(live.current().articles).toEqual((await openLibrary(coverage)).articles);
  });

  it('says where nothing can be served', async () => {
    await expect(opened({ 'a.pdf': 'x' })).rejects.toThrow(CoverageError);
  });
});

describe('reload', () => {
  it('takes in what changed, and says so', async () => {
    const { coverage, live, annotated } = await opened({ 'a.txt': PIER, 'b.txt': BRIDGE, 'c.txt': PIER });
    const before = live.current();
    annotated.length = 0;
    await writeFile(join(coverage, 'b.txt'), 'The lighthouse is open.');
    await writeFile(join(coverage, 'd.txt'), BRIDGE);
    await writeFile(join(coverage, 'e.txt'), new Uint8Array([0, 1, 2]));
    await rm(join(coverage, 'c.txt'));
    await live.reload();
    const after = live.current();
    expect(after.articles.map(({ article }) => article.id)).toEqual(['a', 'b', 'd']);
    expect(after.article('a')).toBe(before.article('a'));
    expect(annotated.toSorted()).toEqual(['b', 'd']);
    expect(await searched(after, 'lighthouse')).toEqual(['b']);
    expect(logged).toMatchObject([
      {
        msg: 'coverage read again',
        articles: 3,
        added: ['d'],
        changed: ['b'],
        removed: ['c'],
        rejected: 1,
        reasons: [expect.stringContaining('Not served: e.txt: ')],
      },
    ]);
    // An answer under way goes on with the library that it began with.
    expect(await searched(before, 'bridge')).toEqual(['b']);
  });

  it('warns of what was served and is rejected now', async () => {
    const { coverage, live } = await opened({ 'a.txt': PIER, 'b.json': JSON.stringify({ text: BRIDGE }) });
    await writeFile(join(coverage, 'b.json'), '{"text": "“The bri');
    await live.reload();
    expect(live.current().article('b')).toBeNull();
    await writeFile(join(coverage, 'b.json'), JSON.stringify({ text: BRIDGE }));
    await live.reload();
    expect(live.current().article('b')).not.toBeNull();
    const reasons = [expect.stringContaining('Not served: b.json: ')];
    expect(logged).toMatchObject([
      { level: 40, msg: 'coverage read again', removed: ['b'], rejected: 1, reasons },
      { level: 30, msg: 'coverage read again', added: ['b'], rejected: 0, reasons: [] },
    ]);
  });

  it('leaves everything as it is where nothing changed, and says so', async () => {
    const { live } = await opened({ 'a.txt': PIER });
    const before = live.current();
    await live.reload();
    expect(live.current()).toBe(before);
    expect(logged).toMatchObject([{ level: 30, msg: 'coverage read again: nothing changed' }]);
  });

  it('takes a sidecar for a change', async () => {
    const { coverage, live } = await opened({ 'a.txt': PIER });
    await writeFile(join(coverage, 'a.meta.json'), '{"outlet": "Courier"}');
    await live.reload();
    expect(live.current().article('a')?.article.outlet).toBe('Courier');
  });

  it.each([
    ['is gone', async (folder: string) => await rm(folder, { recursive: true })],
    ['has nothing to serve', async (folder: string) => await writeFile(join(folder, 'a.txt'), '')],
  ])('keeps the library when the coverage %s', async (_, spoil) => {
    const { coverage, live } = await opened({ 'a.txt': PIER });
    const before = live.current();
    await spoil(coverage);
    await live.reload();
    expect(live.current()).toBe(before);
    expect(await searched(before, 'pier')).toEqual(['a']);
    expect(logged).toMatchObject([{ msg: expect.stringContaining('the one before is served further') }]);
  });

  it('is tried again when it failed, without saying so each time', async () => {
    const { coverage, live } = await opened({ 'a.txt': PIER }, { retry: 10 });
    await rename(coverage, `${coverage}.away`);
    await live.reload();
    await setTimeout(200);
    expect(logged).toMatchObject([{ level: 50 }]);
    await rename(`${coverage}.away`, coverage);
    await eventually(() => logged.length > 1);
    expect(logged[1]).toMatchObject({ msg: 'coverage read again: nothing changed' });
    await setTimeout(100);
    expect(logged).toHaveLength(2);
    await rm(coverage, { recursive: true });
    await live.reload();
    await live.reload();
    // Who asks is told each time.
    expect(logged.map(({ level }) => level)).toEqual([50, 30, 50, 50]);
  });

  it('closes the index that it made for a library which then fails', async () => {
    // A mention of no quotation is a bug that the index does not meet.
    const strings = new Map<string, number>();
    const tape = new TapeWriter(strings);
    tape.number(Object.keys(FORMS).indexOf('mentions'));
    FORMS.mentions.write(
      { name: 'Ana', kind: 'person', descriptions: [], company: [], quotations: [] },
      tape,
    );
    const lines = `${JSON.stringify([...strings.keys()])}\n${JSON.stringify(tape.numbers)}`;
    const load = ({ id }: Article) => (id === 'b' ? lines : null);
    const { coverage, live } = await opened({ 'a.txt': PIER }, { load });
    const before = live.current();
    const update = vi.spyOn(before.index, 'update');
    await writeFile(join(coverage, 'b.txt'), BRIDGE);
    await live.reload();
    expect(logged).toMatchObject([{ level: 50, err: { type: 'TypeError' } }]);
    const index = await update.mock.results[0]!.value;
    await expect(index.search({ text: 'pier', limit: 5 })).rejects.toThrow('closed');
    expect(await searched(before, 'pier')).toEqual(['a']);
  });

  it('is done one after the other', async () => {
    const { coverage, live } = await opened({ 'a.txt': PIER });
    await writeFile(join(coverage, 'b.txt'), BRIDGE);
    const first = live.reload();
    const second = live.reload();
    await Promise.all([first, second]);
    expect(logged.filter(({ msg }) => msg === 'coverage read again')).toHaveLength(1);
    expect(live.current().extent.articles).toBe(2);
  });
});
