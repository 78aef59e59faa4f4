import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../sqlite/in-transaction.ts';
import { openOrReplace } from '../sqlite/open-or-replace.ts';
import { FTS5_TABLE, fts5Postings, postingsIn } from './fts5-postings.ts';
import type { Engine, Postings, Saved, SavedArticle } from './postings.ts';
import { digestOf, fromBytes, toBytes } from './saved-words.ts';

/** A file for one process alone. */
export interface SavedFile {
  readonly path: string;
  /** Of the code that reads words and numbers them: what another version saved is not loaded. */
  readonly version: string;
}

/**
 * FTS5 in a file, with the words of each article, so that the next start reads them instead of the texts. The file
 * mirrors what is kept: each change of it is one transaction. What it holds is never needed, only quicker: one that is
 * broken or of another version is replaced, and where it cannot be written, memory serves.
 */
export const savedPostings =
  (file: SavedFile): Engine =>
  () => {
    try {
      return openOrReplace(file.path, (database) => postingsFrom(database, file.version));
    } catch {
      return fts5Postings();
    }
  };

function postingsFrom(database: DatabaseSync, version: string): ReturnType<Engine> {
  // For one process alone. A kill loses nothing that was committed; after a loss of power, the file is whole.
  database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    PRAGMA journal_size_limit = ${LOG_BYTES}; PRAGMA cache_size = -${CACHE_KIBIBYTES};`);
  prepare(database, version);
  const saved = read(database);
  return { saved, postings: savingPostings(database, saved.vocabulary.length) };
}

/** What the write-ahead log is cut to once its pages are in the file. */
const LOG_BYTES = 16_000_000;
/** Pages of postings that SQLite keeps at hand: more than 100,000 passages have. */
const CACHE_KIBIBYTES = 65_536;

/** Tables in a new file; an old one has to be whole. */
function prepare(database: DatabaseSync, version: string): void {
  if (database.prepare('SELECT count(*) AS count FROM sqlite_schema').get()?.count === 0) {
    inTransaction(database, () => {
      database.exec(`CREATE TABLE form (number INTEGER PRIMARY KEY, text TEXT NOT NULL, term TEXT);
      CREATE TABLE article (first_passage INTEGER PRIMARY KEY, id TEXT NOT NULL, digest TEXT NOT NULL,
        words BLOB NOT NULL, words_digest TEXT NOT NULL);
      CREATE TABLE code (version TEXT NOT NULL);
      ${FTS5_TABLE}`);
      database.prepare('INSERT INTO code (version) VALUES (?)').run(version);
    });
    return;
  }
  if (database.prepare('SELECT version FROM code').get()?.version !== version)
    throw new Error('another version');
  if (database.prepare('PRAGMA quick_check(1)').get()?.quick_check !== 'ok') throw new Error('broken');
  database.exec(`INSERT INTO passage (passage) VALUES ('integrity-check')`);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function read(database: DatabaseSync): Saved {
  const forms = database.prepare('SELECT text, term FROM form ORDER BY number');
  const articles = database.prepare(
    'SELECT first_passage, id, digest, words, words_digest FROM article ORDER BY first_passage',
  );
  const saved: Saved = {
    vocabulary: Array.from(forms.iterate(), ({ text, term }) => [text as string, term as string | null]),
    articles: Array.from(articles.iterate(), ({ first_passage, id, digest, words, words_digest }) => {
      if (sha256(words as Uint8Array) !== words_digest) throw new Error('broken words');
      return {
        firstPassage: first_passage as number,
        id: id as string,
        digest: digest as string,
        words: fromBytes(words as Uint8Array),
      };
    }),
  };
  const passagesIn = ({ words }: SavedArticle): number => words.offsets.length - 1;
  const passages = saved.articles.reduce((sum, article) => sum + passagesIn(article), 0);
  const last = saved.articles.at(-1);
  const numbers = last === undefined ? 0 : last.firstPassage + passagesIn(last);
  if (numbers > MOST_NUMBERS * passages + SPARE_NUMBERS) throw new Error('mostly numbers of what is gone');
  return saved;
}

/**
 * Numbers are not given twice, and a question takes memory by them: a file in which most belong to what is gone is made
 * anew. Numbers for each passage, and numbers that are never too many.
 */
const MOST_NUMBERS = 3;
const SPARE_NUMBERS = 10_000;

/** Postings whose articles and new forms are saved with them. */
function savingPostings(database: DatabaseSync, formCount: number): Postings {
  const postings = postingsIn(database);
  const insertForm = database.prepare('INSERT INTO form (number, text, term) VALUES (?, ?, ?)');
  const insert = database.prepare(
    'INSERT INTO article (first_passage, id, digest, words, words_digest) VALUES (?, ?, ?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM article WHERE first_passage = ?');
  let saved = formCount;
  return {
    ...postings,
    add(articles, vocabulary) {
      const { forms, terms, termOfForm } = vocabulary;
      inTransaction(database, () => {
        for (let form = saved; form < forms.length; form++) {
          insertForm.run(form, forms[form]!, terms[termOfForm[form]!] ?? null);
        }
        for (const { firstPassage, indexed, words } of articles) {
          const bytes = toBytes(words);
          insert.run(firstPassage, indexed.article.id, digestOf(indexed), bytes, sha256(bytes));
        }
        postings.add(articles, vocabulary);
      });
      saved = forms.length;
    },
    remove(articles, vocabulary) {
      inTransaction(database, () => {
        for (const { firstPassage } of articles) remove.run(firstPassage);
        postings.remove(articles, vocabulary);
      });
    },
  };
}
