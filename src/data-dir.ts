import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

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
    const { errcode, code, message } = error as NodeJS.ErrnoException & { readonly errcode?: number };
    if (errcode !== undefined && (errcode & 0xff) === SQLITE_BUSY)
      throw new DataDirError(
        `${folder} is in use by another Verbatim. Stop that one first, or give this one a folder of its own.`,
      );
    const why = errcode === undefined ? code : message;
    throw new DataDirError(`${folder}: expected a folder that can be written to, and got ${why}.`);
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
