import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DataDirError, keepApart, openDataDir } from '../src/data-dir.ts';
import { folderOf } from './articles/folder-of.ts';

describe('openDataDir', () => {
  it('makes the folder, and says where its files are', async () => {
    const folder = join(await folderOf({}), 'new/data');
    const data = openDataDir(folder);
    onTestFinished(() => data.close());
    await writeFile(data.path('a.txt'), 'kept');
    expect(data.path('a.txt')).toBe(join(folder, 'a.txt'));
  });

  it('lets one in at a time', async () => {
    const folder = await folderOf({});
    const first = openDataDir(folder);
    expect(() => openDataDir(folder)).toThrow(
      new DataDirError(
        `${folder} is in use by another Verbatim. Stop that one first, or give this one a folder of its own.`,
      ),
    );
    first.close();
    openDataDir(folder).close();
  });

  it('is free again when the process that had it is killed', async () => {
    const folder = await folderOf({});
    const source = `
      import { openDataDir } from ${JSON.stringify(resolve('src/data-dir.ts'))};
      openDataDir(${JSON.stringify(folder)});
      process.stdout.write('open');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', source]);
    onTestFinished(() => void other.kill('SIGKILL'));
    await once(other.stdout, 'data');
    expect(() => openDataDir(folder)).toThrow(/in use/);
    other.kill('SIGKILL');
    await once(other, 'exit');
    openDataDir(folder).close();
  });

  it('names a folder that can be read, and not written to', async () => {
    const folder = await folderOf({});
    openDataDir(folder).close();
    await chmod(folder, 0o555);
    await chmod(join(folder, 'lock.sqlite'), 0o444);
    // Root may write anywhere.
    const source = `
      import { openDataDir } from ${JSON.stringify(resolve('src/data-dir.ts'))};
      if (process.getuid() === 0) process.setuid(65534);
      try {
        openDataDir(${JSON.stringify(folder)});
      } catch ({ name, message }) {
        process.stdout.write(\`\${name}: \${message}\`);
      }`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', source]);
    const [said] = await once(other.stdout.setEncoding('utf8'), 'data');
    expect(said).toBe(
      `DataDirError: ${folder}: expected a folder that can be written to, and got one that this user may not open.`,
    );
  });

  it.each([
    ['a file in its place', { data: 'x' }, 'data', /data: expected a folder .*, and got a file\.$/],
    [
      'a file above it',
      { data: 'x' },
      'data/deeper',
      /deeper: expected a folder .*, and got a path that leads through a file\.$/,
    ],
    [
      'a file system that takes no folders',
      {},
      '/proc/data/deeper',
      /deeper: expected a folder .*, and got (?:none of that name|one where nothing can be written)\.$/,
    ],
    ['a folder in the place of the lock', { 'data/lock.sqlite/x': '' }, 'data', /unable to open database/],
  ])('names the folder and the reason: %s', async (_, files, name, message) => {
    const folder = resolve(await folderOf(files), name);
    expect(() => openDataDir(folder)).toThrow(DataDirError);
    expect(() => openDataDir(folder)).toThrow(message);
  });
});

describe('keepApart', () => {
  it.each([
    ['the folder itself', 'articles', 'that folder itself'],
    ['the folder by another name', 'link', 'that folder itself'],
    ['a folder in it', 'articles/deep/data', 'one in it'],
    ['a folder in it by another name', 'link/data', 'one in it'],
  ])('refuses %s', async (_, name, came) => {
    const root = await folderOf({ 'articles/a.txt': 'x' });
    await symlink('articles', join(root, 'link'));
    const [data, coverage] = [join(root, name), join(root, 'articles')];
    expect(() => keepApart(data, coverage)).toThrow(
      new DataDirError(`${data}: expected a folder outside COVERAGE (${coverage}), and got ${came}.`),
    );
  });

  it.each(['data', 'articles-data', 'articles/.data', '.'])('lets %s be', async (name) => {
    const root = await folderOf({ 'articles/a.txt': 'x' });
    expect(() => keepApart(join(root, name), join(root, 'articles'))).not.toThrow();
  });
});
