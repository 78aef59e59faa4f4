import { execFileSync } from 'node:child_process';
import { chmod, open, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { asNobody } from '../support/as-nobody.ts';
import { folderOf } from './folder-of.ts';
import { readOne, TEXT } from './read-one.ts';

describe('folders', () => {
  it.each([
    ['picture.pdf', 'x', 'expected .txt, .md, .html, .json or .jsonl, came .pdf'],
    ['Makefile', 'x', 'came a name without extension'],
    ['a.txt', '', 'came an empty file'],
    ['a.txt', ' \n ', 'came an empty one'],
    ['a.txt', '\u200b\u2060', 'only invisible characters'],
    ['a.txt', new Uint8Array([0x48, 0xe9, 0x20]), 'expected UTF-8, came bytes that are not'],
    ['a.txt', new Uint8Array([0xff, 0xfe, 0x48, 0x00]), 'came UTF-16'],
    ['a.txt', new Uint8Array([0x89, 0x50, 0x00, 0xff]), 'came binary data'],
    ['a.txt', 'NUL \0 here', 'a NUL character'],
    ['a.txt', 'x'.repeat(20 * 1024 * 1024 + 1), 'expected at most 20 MB, came 20 MB'],
    ['a.html', `<p>${'x'.repeat(5 * 1024 * 1024)}</p>`, 'expected at most 5 MB'],
    ['a.html', '<div>'.repeat(100_000), 'nested more than 1,000 deep'],
    ['a.html', '<p></p>', 'came an empty one'],
    ['a.md', '> '.repeat(9_000), 'what its parser gives up on'],
    ['a.md', 'a**b'.repeat(100_000), 'paragraphs of at most 20000 characters'],
    ['a.md', '---\ntitle: [\n---\nText.', 'front matter: expected YAML'],
    [
      'a.md',
      '---\noutlet: Courier\ntitle: Ferry sold: what we know\n---\nText.',
      'front matter: expected YAML, came a value with a colon in it on line 3: put that value in quotation marks',
    ],
    [
      'a.md',
      '---\ntitle: @ferry\n---\nText.',
      'expected YAML, came something else on line 2: Plain value cannot start with reserved character @',
    ],
    ['a.md', '---\npublishedOn: soon\n---\nText.', 'front matter: publishedOn: expected a full day'],
    ['a.json', '{"text": ', 'expected JSON, came something else'],
    ['a.json', '{"text": "The pier is cl', 'expected JSON, came something else'],
    ['a.json', '"text"', 'expected object, came "text"'],
    ['a.json', '[]', 'expected an article or a list of them, came an empty list'],
    ['a.jsonl', '', 'expected an article a line, came an empty file'],
    ['a.jsonl', ' \n\n', 'expected an article a line, came an empty file'],
  ])('names %s with its reason', async (name, content, reason) => {
    expect(await readOne(name, content)).toMatchObject({
      file: name,
      reason: expect.stringContaining(reason),
    });
  });

  it('names what may not be read, and serves the rest', async () => {
    const names = ['a.txt', 'a.md', 'a.jsonl', 'b.meta.json', 'closed/c.txt'];
    const root = await folderOf({
      'b.txt': TEXT,
      ...Object.fromEntries(names.map((name) => [name, TEXT])),
    });
    await chmod(root, 0o755);
    const closed = names.map((name) => name.replace(/\/.*/, ''));
    for (const name of closed) await chmod(join(root, name), 0);
    const { articles, rejected } = await asNobody(() => readCoverage(root));
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(rejected.map(({ file }) => file).toSorted()).toEqual(closed.toSorted());
    expect(new Set(rejected.map(({ reason }) => reason))).toEqual(
      new Set(['cannot be read: permission denied']),
    );
  });

  it('names a pipe, and a link to one, without waiting for it', async () => {
    const root = await folderOf({ 'b.txt': TEXT });
    execFileSync('mkfifo', [join(root, 'a.txt')]);
    await symlink('a.txt', join(root, 'c.jsonl'));
    const { rejected } = await readCoverage(root);
    const reason = 'expected a file, came a device, pipe or socket';
    expect(rejected).toMatchObject([
      { file: 'a.txt', reason },
      { file: 'c.jsonl', reason },
    ]);
  });

  it('does not read half of a file that is being written', async () => {
    const root = await folderOf({ 'a.txt': 'It is closed. '.repeat(500_000), 'b.txt': TEXT });
    await using file = await open(join(root, 'a.txt'), 'a');
    let reading = true;
    const writing = (async () => {
      while (reading) await file.write('It is open. ');
    })();
    const { articles, rejected } = await readCoverage(root);
    reading = false;
    await writing;
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(rejected).toMatchObject([
      { file: 'a.txt', reason: 'expected a finished file, came one that was changed while it was read' },
    ]);
  });
});
