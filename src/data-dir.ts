import { accessSync, constants, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { cameInWords } from './came-in-words.ts';

/** The data folder cannot be used: the message names it, and how to mend it. */
export class DataDirError extends Error {
  override readonly name = 'DataDirError';
}

/** The folder that holds what outlives the program, for one running Verbatim alone. */
export interface DataDir {
  /** Of a file in it: [data/library.sqlite]. */
  path(file: string): string;
  /** Lets the next one in: to be closed last. */
  close(): void;
}

/** SQLite's result codes, without their extensions. */
const SQLITE_BUSY = 5;

/**
 * Makes the folder where there is none, and keeps every other Verbatim out until it is closed. The lock is SQLite's
 * own on an empty database, which the system takes back when the process ends, however it ends.
 */
export function openDataDir(folder: string): DataDir {
  const lock = lockOf(folder);
  return { path: (file) => join(folder, file), close: () => lock.close() };
}

function lockOf(folder: string): DatabaseSync {
  let lock: DatabaseSync | null = null;
  try {
    makeFolder(folder);
    const file = join(folder, 'lock.sqlite');
    lock = new DatabaseSync(file);
    lock.exec('BEGIN EXCLUSIVE');
    // SQLite itself is content with reading, and nobody is kept out then.
    for (const path of [folder, file]) accessSync(path, constants.W_OK);
    return lock;
  } catch (error) {
    lock?.close();
    const { errcode, message } = error as Error & { readonly errcode?: number };
    if (errcode !== undefined && (errcode & 0xff) === SQLITE_BUSY)
      throw new DataDirError(
        `${folder} is in use by another Verbatim. Stop that one first, or give this one a folder of its own.`,
      );
    const came = errcode === undefined ? cameInWords(error) : message;
    throw new DataDirError(`${folder}: expected a folder that can be written to, and got ${came}.`);
  }
}

/** And those above it. Node's own `recursive` never ends where a file system takes no folders [/proc/data]. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}

/**
 * Throws where its files would be taken for articles: in the folder of the coverage, or in one of the folders in it
 * that are read [articles/data], which hidden ones are not [articles/.data].
 */
export function keepApart(folder: string, coverage: string): void {
  const [data, articles] = [realPath(resolve(folder)), realPath(resolve(coverage))];
  const parts = relative(articles, data).split(sep);
  if (parts.some((part) => part.startsWith('.'))) return;
  const came = data === articles ? 'that folder itself' : 'one in it';
  throw new DataDirError(`${folder}: expected a folder outside COVERAGE (${coverage}), and got ${came}.`);
}

/** Of what is not there yet, by the folder that it will be in. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}
