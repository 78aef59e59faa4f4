import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import { openSavedAnnotations } from '../../src/live-library/saved-annotations.ts';
import { folderOf } from '../articles/folder-of.ts';

const article = makeArticle('a', 'The pier is closed.', NOTHING_STATED);
let file: string;
let logged: string[];
const log = pino({}, { write: (line) => void logged.push(line) });

function open(version = '1') {
  const saved = openSavedAnnotations(file, version, log);
  onTestFinished(() => saved.close());
  return saved;
}

beforeEach(async () => {
  file = join(await folderOf({}), 'library.sqlite');
  logged = [];
});

describe('saved annotations', () => {
  it('outlive the program', () => {
    const saved = openSavedAnnotations(file, '1', log);
    expect(saved.load(article)).toBeNull();
    saved.save(article, 'found');
    saved.close();
    expect(open().load(article)).toBe('found');
    expect(logged).toEqual([]);
  });

  it.each([
    ['its text changed', makeArticle('a', 'The pier is open.', NOTHING_STATED)],
    ['its date changed', { ...article, publishedOn: '2022-03-17' }],
    ['its outlet changed', { ...article, outlet: 'Courier' }],
    ['it has another id', { ...article, id: 'b' }],
  ])('are not those of an article when %s', (_, other) => {
    const saved = open();
    saved.save(article, 'found');
    expect(saved.load(other)).toBeNull();
    saved.save(other, 'found anew');
    expect(saved.load(other)).toBe('found anew');
  });

  it('are those of an article whose text has proved a day', () => {
    const saved = open();
    saved.save(article, 'found');
    expect(saved.load({ ...article, notBefore: '2022-03-17' })).toBe('found');
  });

  it('are dropped with the code that made them', () => {
    open('1').save(article, 'found');
    expect(open('2').load(article)).toBeNull();
    expect(open('1').load(article)).toBeNull();
  });

  it('leave with the articles', () => {
    const saved = open();
    saved.save(article, 'found');
    saved.save({ ...article, id: 'b' }, 'found too');
    saved.keepOnly(new Set(['b']));
    expect(saved.load(article)).toBeNull();
    expect(saved.load({ ...article, id: 'b' })).toBe('found too');
  });

  it.each([
    ['text', async () => await writeFile(file, 'not a database '.repeat(1_000))],
    ['half a database', async () => await writeFile(file, 'SQLite format 3\0'.padEnd(5_000, 'x'))],
    [
      'another database',
      () => {
        const other = new DatabaseSync(file);
        other.exec('CREATE TABLE annotation (other)');
        other.close();
      },
    ],
  ])('take the place of %s', async (_, make) => {
    await make();
    const saved = open();
    saved.save(article, 'found');
    expect(saved.load(article)).toBe('found');
    expect(logged.join()).toContain('made anew');
  });

  it('are done without where no file can be written', async () => {
    file = join(await folderOf({}), 'none/library.sqlite');
    const saved = open();
    saved.save(article, 'found');
    saved.keepOnly(new Set());
    expect(saved.load(article)).toBeNull();
    expect(logged.join()).toContain('no library can be saved');
  });

  it('are whole when the program is killed while it saves', async () => {
    const source = `
      import { pino } from 'pino';
      import { openSavedAnnotations } from ${JSON.stringify(resolve('src/live-library/saved-annotations.ts'))};
      const saved = openSavedAnnotations(${JSON.stringify(file)}, '1', pino({ level: 'silent' }));
      const article = ${JSON.stringify(article)};
      for (let n = 0; ; n++) {
        saved.save({ ...article, id: String(n % 50) }, 'x'.repeat(20_000) + n);
        if (n === 100) process.stdout.write('saving');
      }`;
    for (let round = 0; round < 3; round++) {
      const other = spawn(process.execPath, ['--input-type=module', '--eval', source]);
      await once(other.stdout, 'data');
      other.kill('SIGKILL');
      await once(other, 'exit');
      const saved = openSavedAnnotations(file, '1', log);
      for (let id = 0; id < 50; id++) {
        expect(saved.load({ ...article, id: String(id) })).toMatch(/^x{20000}\d+$/);
      }
      saved.close();
    }
    expect(logged).toEqual([]);
  });
});
