import { appendFile, mkdir, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprintOf } from '../../src/live-library/fingerprint.ts';
import { pauseAfter, watchCoverage } from '../../src/live-library/watch-coverage.ts';
import { folderOf } from '../articles/folder-of.ts';
import { eventually } from '../support/local-discord-bot.ts';

/** `poll`: never, where the system has to tell. */
async function watched(
  coverage: string,
  { poll = 60_000, onChange = async (): Promise<void> => undefined } = {},
) {
  const logged: Record<string, unknown>[] = [];
  const log = pino({}, { write: (line) => void logged.push(JSON.parse(line)) });
  const seen = { changes: 0, logged };
  const watch = watchCoverage(
    coverage,
    async () => {
      seen.changes++;
      await onChange();
    },
    { log, settle: 50, poll },
  );
  onTestFinished(() => watch.close());
  // What is there when the watch begins is no change.
  await setTimeout(100);
  return seen;
}

const CHANGES: [string, (folder: string) => Promise<unknown>][] = [
  ['a new file', (folder) => writeFile(join(folder, 'b.txt'), 'b')],
  ['a file that is written to', (folder) => appendFile(join(folder, 'a.txt'), 'more')],
  [
    'a file that another is moved over',
    async (folder) => {
      await writeFile(join(folder, '.new'), 'A');
      await rename(join(folder, '.new'), join(folder, 'a.txt'));
    },
  ],
  ['a file that is gone', (folder) => rm(join(folder, 'a.txt'))],
  [
    'a file in a new folder',
    async (folder) => {
      await mkdir(join(folder, 'deep/er'), { recursive: true });
      await writeFile(join(folder, 'deep/er/c.txt'), 'c');
    },
  ],
];

/** As editors and sync tools write. */
async function writeOver(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

describe('watchCoverage', () => {
  it.each(CHANGES)('tells of %s, once', async (_, change) => {
    const folder = await folderOf({ 'a.txt': 'a' });
    const seen = await watched(folder);
    await change(folder);
    await eventually(() => seen.changes > 0);
    await setTimeout(200);
    expect(seen.changes).toBe(1);
  });

  it('waits until a file is written to its end', async () => {
    const folder = await folderOf({});
    const seen = await watched(folder);
    for (let part = 0; part < 10; part++) {
      await appendFile(join(folder, 'slow.txt'), 'part ');
      await setTimeout(20);
      expect(seen.changes).toBe(0);
    }
    await eventually(() => seen.changes === 1);
  });

  it('does not wait for ever for a file that never comes to rest', async () => {
    const folder = await folderOf({});
    const seen = await watched(folder);
    for (let part = 0; part < 200 && seen.changes === 0; part++) {
      await appendFile(join(folder, 'slow.txt'), 'part ');
      await setTimeout(20);
    }
    expect(seen.changes).toBe(1);
  });

  it.each<[string, string]>([
    ['a file of a folder', ''],
    ['one .jsonl file', 'a.jsonl'],
  ])('is told of each change of %s that another is moved over', async (_, name) => {
    const folder = await folderOf({ 'a.jsonl': '{}' });
    const seen = await watched(join(folder, name));
    await writeOver(join(folder, 'a.jsonl'), '{ }');
    await eventually(() => seen.changes === 1);
    await appendFile(join(folder, 'a.jsonl'), '\n');
    await eventually(() => seen.changes === 2);
    await writeOver(join(folder, 'a.jsonl'), '{  }');
    await eventually(() => seen.changes === 3);
  });

  it('is told of a new folder, empty at first, and of one that takes its place', async () => {
    const folder = await folderOf({ 'next/b.txt': 'b' });
    const coverage = join(folder, 'coverage');
    await mkdir(coverage);
    const seen = await watched(coverage);
    await mkdir(join(coverage, 'new'));
    await setTimeout(200);
    await writeFile(join(coverage, 'new/a.txt'), 'a');
    await eventually(() => seen.changes === 1);
    await rename(join(coverage, 'new'), join(folder, 'old'));
    await rename(join(folder, 'next'), join(coverage, 'new'));
    await eventually(() => seen.changes === 2);
    await appendFile(join(coverage, 'new/b.txt'), 'more');
    await eventually(() => seen.changes === 3);
  });

  it('is told when the whole coverage goes, comes again and changes', async () => {
    const folder = await folderOf({ 'coverage/a.txt': 'a' });
    const coverage = join(folder, 'coverage');
    const seen = await watched(coverage);
    await rm(coverage, { recursive: true });
    await eventually(() => seen.changes === 1);
    await mkdir(coverage);
    await writeFile(join(coverage, 'a.txt'), 'A');
    await eventually(() => seen.changes === 2);
    await appendFile(join(coverage, 'a.txt'), 'more');
    await eventually(() => seen.changes === 3);
  });

  it.each([
    ['a folder', 'deep', 'deep/b.txt'],
    ['a file', 'deep/b.txt', 'deep/b.txt'],
  ])('is told what is done behind a link to %s', async (_, to, written) => {
    const [folder, elsewhere] = [await folderOf({ 'a.txt': 'a' }), await folderOf({ 'deep/b.txt': 'b' })];
    await symlink(join(elsewhere, to), join(folder, 'linked.txt'));
    const seen = await watched(folder);
    await writeOver(join(elsewhere, written), 'more');
    await eventually(() => seen.changes === 1);
    await appendFile(join(elsewhere, written), 'more');
    await eventually(() => seen.changes === 2);
  });

  it('takes one watch for a folder, however many files it has', async () => {
    const folder = await folderOf(
      Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}.txt`, 'a'])),
    );
    const places: string[] = [];
    await fingerprintOf(folder, (path) => void places.push(path));
    expect(places).toEqual([dirname(folder), await realpath(folder)]);
  });

  it('looks now and then where the system does not tell', async () => {
    const folder = await folderOf({ 'real/a.txt': 'a' });
    await symlink('real', join(folder, 'first'));
    await symlink('first', join(folder, 'second'));
    // Which folder a link leads to by another link is no change of the folder where the coverage is.
    const seen = await watched(join(folder, 'second/a.txt'), { poll: 50 });
    await mkdir(join(folder, 'other'));
    await writeFile(join(folder, 'other/a.txt'), 'other');
    await symlink('other', join(folder, 'third'));
    await rename(join(folder, 'third'), join(folder, 'first'));
    await eventually(() => seen.changes === 1);
  });

  it('logs a bug in what it calls, and goes on', async () => {
    const folder = await folderOf({});
    const seen = await watched(folder, { onChange: () => Promise.reject(new TypeError('a bug')) });
    await writeFile(join(folder, 'a.txt'), 'a');
    await eventually(() => seen.logged.length === 1);
    expect(seen.logged).toMatchObject([{ level: 50, err: { type: 'TypeError' } }]);
    await writeFile(join(folder, 'b.txt'), 'b');
    await eventually(() => seen.changes === 2);
  });

  it('says nothing after it is closed', async () => {
    const folder = await folderOf({});
    const seen = { changes: 0 };
    const log = pino({ enabled: false });
    const watch = watchCoverage(folder, async () => void seen.changes++, { log, settle: 10, poll: 20 });
    await setTimeout(50);
    watch.close();
    await writeFile(join(folder, 'a.txt'), 'a');
    await setTimeout(100);
    expect(seen.changes).toBe(0);
  });
});

describe('pauseAfter', () => {
  it.each([
    [5, 30_000],
    [700, 140_000],
    [20_000, 300_000],
  ])('after a look of %i ms rests for %i ms', (took, pause) => {
    expect(pauseAfter(took, 30_000)).toBe(pause);
  });
});

describe('fingerprintOf', () => {
  it('is the same until something changes, and speaks of what is not there', async () => {
    const folder = await folderOf({ 'a.txt': 'a' });
    const before = await fingerprintOf(folder);
    expect(await fingerprintOf(folder)).toBe(before);
    await appendFile(join(folder, 'a.txt'), 'b');
    expect(await fingerprintOf(folder)).not.toBe(before);
    expect(await fingerprintOf(join(folder, 'none'))).toBe('ENOENT');
  });
});
