import { appendFile, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fingerprintOf } from '../../src/live-library/fingerprint.ts';
import { watchCoverage } from '../../src/live-library/watch-coverage.ts';
import { folderOf } from '../articles/folder-of.ts';
import { eventually } from '../support/local-discord-bot.ts';

async function watched(coverage: string, poll = 60_000) {
  const seen = { changes: 0 };
  const watch = watchCoverage(
    coverage,
    async () => {
      seen.changes++;
    },
    { settle: 50, poll },
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

  it('watches one .jsonl file, also when another takes its place', async () => {
    const folder = await folderOf({ 'a.jsonl': '{}' });
    const seen = await watched(join(folder, 'a.jsonl'), 50);
    for (const round of [1, 2]) {
      await writeFile(join(folder, 'new'), '{}'.repeat(round + 1));
      await rename(join(folder, 'new'), join(folder, 'a.jsonl'));
      await eventually(() => seen.changes === round);
    }
  });

  it('looks where the system does not tell: behind a link', async () => {
    const [folder, elsewhere] = [await folderOf({ 'a.txt': 'a' }), await folderOf({ 'b.txt': 'b' })];
    await symlink(elsewhere, join(folder, 'linked'));
    const seen = await watched(folder, 50);
    await appendFile(join(elsewhere, 'b.txt'), 'more');
    await eventually(() => seen.changes === 1);
  });

  it('says nothing after it is closed', async () => {
    const folder = await folderOf({});
    const seen = { changes: 0 };
    const watch = watchCoverage(folder, async () => void seen.changes++, { settle: 10, poll: 20 });
    await setTimeout(50);
    watch.close();
    await writeFile(join(folder, 'a.txt'), 'a');
    await setTimeout(100);
    expect(seen.changes).toBe(0);
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
