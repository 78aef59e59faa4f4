import { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../sqlite/in-transaction.ts';
import { migrations } from './migrations/migrations.ts';
import { StoreError } from './store-error.ts';

/**
 * A file, or “:memory:”, brought up to date. Write-ahead logging, so that a kill at any moment leaves the last whole
 * change; synchronous FULL, so that a loss of power does too: a post that was sent and then forgotten would be sent
 * twice, and moderators write a few rows an hour, not thousands a second. What is deleted is overwritten.
 */
export function openDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file, { timeout: BUSY });
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
    `);
    migrate(database, file);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof StoreError) throw error;
    throw new StoreError(`${file} cannot be used as the store: ${(error as Error).message}.`);
  }
}

/** Milliseconds to wait for another process that is writing: the command line beside the bot. */
const BUSY = 2_000;

/** Each migration whole or not at all. */
function migrate(database: DatabaseSync, file: string): void {
  const had = Number(database.prepare('PRAGMA user_version').get()?.user_version);
  if (had > migrations.length) {
    throw new StoreError(`${file} was written by a newer version of this program. Install that one.`);
  }
  for (const [at, migration] of migrations.entries()) {
    if (at < had) continue;
    inTransaction(database, () => database.exec(`${migration}; PRAGMA user_version = ${at + 1};`));
  }
}
