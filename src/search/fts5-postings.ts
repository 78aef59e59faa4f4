import { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../sqlite/in-transaction.ts';
import { type Engine, type Postings, tokensOf } from './postings.ts';

/**
 * Postings in SQLite's FTS5: a large coverage outside JavaScript's heap. It is asked for row numbers alone: to have it
 * rank took most of a question's time (BM25 of every passage that matches).
 */
export const FTS5_TABLE = `CREATE VIRTUAL TABLE passage
  USING fts5(tokens, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`;

/** In memory. */
export const fts5Postings: Engine = () => {
  const database = new DatabaseSync(':memory:');
  database.exec(FTS5_TABLE);
  return { postings: postingsIn(database), saved: null };
};

export function postingsIn(database: DatabaseSync): Postings {
  const insert = database.prepare('INSERT INTO passage (rowid, tokens) VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM passage WHERE rowid = ?');
  // One text of all rows, because a call into SQLite for each takes twice as long.
  const select = database.prepare(
    'SELECT json_group_array(rowid) AS passages FROM passage WHERE passage MATCH ?',
  );
  return {
    add(articles, vocabulary) {
      inTransaction(database, () => {
        for (const article of articles) {
          for (const [passage, tokens] of tokensOf(article, vocabulary)) insert.run(passage, tokens);
        }
      });
    },
    remove(articles) {
      inTransaction(database, () => {
        for (const { firstPassage, words } of articles) {
          for (let own = 0; own + 1 < words.offsets.length; own++) remove.run(firstPassage + own);
        }
      });
    },
    passagesWith: (token) => JSON.parse(`${select.get(token)?.passages}`),
    close: () => database.close(),
  };
}
