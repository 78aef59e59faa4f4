import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codeVersion, indexVersion } from '../../src/live-library/code-version.ts';
import { folderOf } from '../articles/folder-of.ts';

const FILES = {
  'src/annotate.ts': 'a',
  'src/articles/deep/segment.ts': 'b',
  'src/main.ts': 'c',
  'package-lock.json': '{}',
};

it('is the same for the same code, wherever it is', async () => {
  const [one, other] = [await folderOf(FILES), await folderOf({})];
  await cp(one, other, { recursive: true });
  expect(codeVersion(join(one, 'src'))).toBe(codeVersion(join(other, 'src')));
  expect(codeVersion()).toBe(codeVersion());
  expect(codeVersion()).not.toBe(indexVersion());
});

it.each([
  ['src/annotate.ts', true],
  ['src/articles/deep/segment.ts', true],
  ['src/quotations/new.ts', true],
  ['package-lock.json', true],
  ['src/main.ts', false],
])('follows %s: %s', async (file, follows) => {
  const root = await folderOf({ ...FILES, 'src/quotations/old.ts': '' });
  const before = codeVersion(join(root, 'src'));
  await writeFile(join(root, file), 'changed');
  expect(codeVersion(join(root, 'src')) !== before).toBe(follows);
});

it('does without a lock file', async () => {
  const root = await folderOf(FILES);
  await rm(join(root, 'package-lock.json'));
  expect(codeVersion(join(root, 'src'))).toMatch(/^[0-9a-f]{64}$/);
});
