import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Article } from '../articles/article.ts';
import type { Log } from '../log.ts';
import { inTransaction } from '../sqlite/in-transaction.ts';
import { openOrReplace } from '../sqlite/open-or-replace.ts';

/**
 * What was found in each article, kept between starts: annotating is what a start costs. Only ever a copy: where it
 * cannot be read or written, the articles are annotated again.
 */
export interface SavedAnnotations {
  /** Null where there is none of this very article. */
  load(article: Article): string | null;
  /** Whole or not at all, whenever the program is killed. */
  save(article: Article, found: string): void;
  /** Forgets the articles that have left the coverage. */
  keepOnly(articles: ReadonlySet<string>): void;
  close(): void;
}

const NOTHING_SAVED: SavedAnnotations = {
  load: () => null,
  save: () => undefined,
  keepOnly: () => undefined,
  close: () => undefined,
};

/** What an annotation rests on, but for the code: the text by its hash, and all that is stated of the article. */
export const basisOf = ({ text: _, notBefore: __, ...stated }: Article): string => JSON.stringify(stated);

/** `version`: of the code that annotates; what another one saved is dropped. */
export function openSavedAnnotations(file: string, version: string, log: Log): SavedAnnotations {
  let opened: Opened;
  try {
    const replaced = (error: unknown): void =>
      log.warn({ err: error, file }, 'the saved library cannot be read, and is made anew');
    opened = openOrReplace(file, (database) => prepare(database, version), replaced);
  } catch (error) {
    log.warn({ err: error, file }, 'no library can be saved');
    return NOTHING_SAVED;
  }
  const { database, select, replace, forget, all } = opened;
  let unusable = false;

  /** A disk that is full or fails costs what was saved, never the start. */
  function attempt<T>(work: () => T, otherwise: T): T {
    if (unusable) return otherwise;
    try {
      return work();
    } catch (error) {
      unusable = true;
      log.warn({ err: error, file }, 'the saved library cannot be used further');
      return otherwise;
    }
  }

  return {
    load: (article) =>
      attempt(() => {
        const row = select.get(article.id);
        return row?.basis === basisOf(article) ? String(row.found) : null;
      }, null),
    save: (article, found) => attempt(() => void replace.run(article.id, basisOf(article), found), undefined),
    keepOnly: (articles) =>
      attempt(() => {
        const gone = all.all().filter(({ article }) => !articles.has(String(article)));
        inTransaction(database, () => {
          for (const { article } of gone) forget.run(String(article));
        });
      }, undefined),
    close: () => {
      unusable = true;
      database.close();
    },
  };
}

interface Opened {
  readonly database: DatabaseSync;
  readonly select: StatementSync;
  readonly replace: StatementSync;
  readonly forget: StatementSync;
  readonly all: StatementSync;
}

function prepare(database: DatabaseSync, version: string): Opened {
  // NORMAL: after a loss of power the last articles may have to be annotated again, and no more.
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS code (version TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS annotation (article TEXT PRIMARY KEY, basis TEXT NOT NULL, found TEXT NOT NULL);
  `);
  if (database.prepare('SELECT version FROM code').get()?.version !== version) {
    inTransaction(database, () => {
      database.exec('DELETE FROM annotation; DELETE FROM code;');
      database.prepare('INSERT INTO code (version) VALUES (?)').run(version);
    });
  }
  return {
    database,
    select: database.prepare('SELECT basis, found FROM annotation WHERE article = ?'),
    replace: database.prepare('INSERT OR REPLACE INTO annotation (article, basis, found) VALUES (?, ?, ?)'),
    forget: database.prepare('DELETE FROM annotation WHERE article = ?'),
    all: database.prepare('SELECT article FROM annotation'),
  };
}
