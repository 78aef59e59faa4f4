import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { folderOf } from './folder-of.ts';
import { TEXT } from './read-one.ts';

describe('folders', () => {
  it('walks in a stable order and passes over READMEs and dotfiles', async () => {
    const files = [
      'b.txt',
      'a/z.md',
      'a/b.txt',
      'a.txt',
      'README.md',
      'a/readme.txt',
      '.hidden.txt',
      '.git/x.txt',
    ];
    const root = await folderOf(Object.fromEntries(files.map((name) => [name, TEXT])));
    const { articles, rejected } = await readCoverage(root);
    expect(articles.map(({ id }) => id)).toEqual(['a/b', 'a/z', 'a', 'b']);
    expect(rejected).toEqual([]);
  });

  it('survives links in circles, to nothing and to themselves', async () => {
    const root = await folderOf({ 'a/b.txt': TEXT });
    await symlink('..', join(root, 'a/up'));
    await symlink('nowhere', join(root, 'lost.txt'));
    await symlink('self.txt', join(root, 'self.txt'));
    const { articles, rejected } = await readCoverage(root);
    expect(articles.map(({ id }) => id)).toEqual(['a/b']);
    expect(rejected.map(({ file, reason }) => [file, reason])).toEqual([
      ['lost.txt', expect.stringContaining('link to nothing')],
      ['self.txt', expect.stringContaining('leads to itself')],
    ]);
  });

  it('walks a folder that is named like an article', async () => {
    const { articles } = await readCoverage(await folderOf({ 'a.txt/b.json/c.txt': TEXT }));
    expect(articles.map(({ id }) => id)).toEqual(['a.txt/b.json/c']);
  });
});
