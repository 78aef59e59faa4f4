import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's result codes for what is no database, or a broken one, or one of other tables. */
const NOT_OURS: ReadonlySet<number> = new Set([1, 11, 26]);

/**
 * A file of copies: one that is broken, or that `prepare` throws at, is not worth mending and is made anew.
 *
 * @throws SQLite's error where nothing can be had at this path; also of a file that is locked or may not be read,
 *   which may be good.
 */
export function openOrReplace<T>(
  path: string,
  prepare: (database: DatabaseSync) => T,
  onReplace: (error: unknown) => void = () => undefined,
): T {
  try {
    return open(path, prepare);
  } catch (error) {
    if (!isUnusable(error)) throw error;
    onReplace(error);
  }
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
  return open(path, prepare);
}

function open<T>(path: string, prepare: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(path);
  try {
    return prepare(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function isUnusable(error: unknown): boolean {
  const { errcode } = error as { readonly errcode?: number };
  return errcode === undefined || NOT_OURS.has(errcode & 0xff);
}
