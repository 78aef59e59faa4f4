import { execFileSync } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CoverageError } from '../../src/articles/coverage-error.ts';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { asNobody } from '../support/as-nobody.ts';
import { folderOf } from './folder-of.ts';
import { readOne, TEXT } from './read-one.ts';

describe('formats', () => {
  it.each([
    ['a.md', `# \n\n${TEXT}`],
    ['a.md', `# &#8203;\n\n${TEXT}`],
    ['a.html', `<h1> </h1><title>\u200b</title><p>${TEXT}</p>`],
    ['a.json', JSON.stringify({ text: TEXT, title: '\u2060', outlet: '<b></b>' })],
  ])('takes a title that nobody can see for none: %s', async (name, content) => {
    expect(await readOne(name, content)).toMatchObject({ title: null, outlet: null });
  });
});

describe('folders', () => {
  it('names the second of two articles with one id', async () => {
    const { articles, rejected } = await readCoverage(await folderOf({ 'a.md': TEXT, 'a.txt': TEXT }));
    expect(articles).toHaveLength(1);
    expect(rejected).toEqual([
      { file: 'a.txt', line: null, reason: 'expected an id of its own, came "a", which a.md has' },
    ]);
  });
});

describe('what cannot be served at all', () => {
  const failure = async (path: string): Promise<string> => {
    const error = await readCoverage(path).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CoverageError);
    return (error as CoverageError).message;
  };

  it('names the path, what was expected and what came', async () => {
    const root = await folderOf({ 'a.txt': TEXT, 'bad/b.pdf': 'x', 'bad.jsonl': 'oops' });
    await mkdir(join(root, 'empty'));
    const expected = 'expected a folder of articles or a .jsonl file';
    expect(await failure(join(root, 'none'))).toBe(
      `${join(root, 'none')}: ${expected}, and there is no such file or folder`,
    );
    expect(await failure(join(root, 'a.txt'))).toBe(
      `${join(root, 'a.txt')}: ${expected}, came a file named a.txt`,
    );
    execFileSync('mkfifo', [join(root, 'pipe.jsonl')]);
    expect(await failure(join(root, 'pipe.jsonl'))).toMatch(/, came a device, pipe or socket$/);
    await chmod(root, 0o755);
    await chmod(join(root, 'empty'), 0o100);
    expect(await asNobody(() => failure(join(root, 'empty')))).toMatch(
      /, cannot be read: permission denied$/,
    );
    await chmod(join(root, 'empty'), 0o700);
    expect(await failure(join(root, 'empty'))).toMatch(
      /empty: expected at least one article \(.*\), came none$/,
    );
    expect(await failure(join(root, 'bad'))).toMatch(
      /came 1 that cannot be used, the first b\.pdf: expected \.txt/,
    );
    expect(await failure(join(root, 'bad.jsonl'))).toMatch(/the first bad\.jsonl line 1: expected JSON/);
  });
});
