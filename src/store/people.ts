import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../sqlite/in-transaction.ts';
import type { AuditLog } from './audit-log.ts';
import { type Post, postOf } from './posts.ts';
import type { Reports } from './reports.ts';

/** How much is stored of a person, on all servers. */
export interface Stored {
  readonly drafts: number;
  /** Those that reached a channel, or may have. */
  readonly posts: number;
  readonly reports: number;
  /** Lines of the audit log. */
  readonly deeds: number;
}

export interface Forgotten {
  /** Drafts and reports that are gone. */
  readonly drafts: number;
  readonly reports: number;
  /** Drafts on which others worked too, or that are posted: kept without the name. */
  readonly kept: number;
  readonly deeds: number;
  /** Posts that stand in a channel and may name the person there: noted until the name is taken out. */
  readonly standing: readonly Post[];
}

export interface People {
  about(user: string): Stored;
  /**
   * Deletes what is a person's alone, and takes their name out of the rest: a server goes on answering for what it
   * posted, others do not lose their work, and the log still says what was done. All of it or nothing, and not only
   * out of sight: no file of the store holds it any more.
   */
  forget(user: string): Forgotten;
}

/** Who made a draft or a post, where that was asked to be forgotten. */
export const FORGOTTEN = '';

const STANDING = "state NOT IN ('withdrawn', 'failed')";
/** An update that is under way may name who asked for it. */
const SHOWN = `
  author = :user OR updated_by = :user OR (actor = :user AND state = 'updating')
  OR draft IN (SELECT id FROM drafts WHERE note_by = :user)`;
/** Nobody else did anything to it, and it does not stand in a channel. */
const ALONE = `
  author = :user
  AND NOT EXISTS (SELECT 1 FROM posts WHERE posts.draft = drafts.id AND posts.${STANDING})
  AND NOT EXISTS (
    SELECT 1 FROM audit_log
    WHERE subject = 'draft' AND subject_id = drafts.id AND who IS NOT NULL AND who <> :user
  )`;

export function peopleIn(
  database: DatabaseSync,
  { audit, reports }: { readonly audit: AuditLog; readonly reports: Reports },
): People {
  const named = (sql: string) => database.prepare(sql);
  const drafts = named('SELECT count(*) AS count FROM drafts WHERE author = :user OR note_by = :user');
  const posts = named(
    "SELECT count(*) AS count FROM posts WHERE :user IN (author, actor, updated_by) AND state <> 'failed'",
  );
  const standing = named(`
    UPDATE posts SET names_forgotten = names_forgotten + 1 WHERE (${SHOWN}) AND ${STANDING} RETURNING *`);
  const dropPosts = named(`DELETE FROM posts WHERE draft IN (SELECT id FROM drafts WHERE ${ALONE})`);
  const dropDrafts = named(`DELETE FROM drafts WHERE ${ALONE}`);
  const anonymous = [
    `UPDATE drafts SET author = '${FORGOTTEN}' WHERE author = :user`,
    'UPDATE drafts SET note_by = NULL WHERE note_by = :user',
    `UPDATE posts SET author = '${FORGOTTEN}' WHERE author = :user`,
    `UPDATE posts SET actor = '${FORGOTTEN}' WHERE actor = :user`,
    'UPDATE posts SET updated_by = NULL WHERE updated_by = :user',
  ].map(named);
  const count = (statement: typeof drafts, user: string): number => Number(statement.get({ user })?.count);
  return {
    about: (user) => ({
      drafts: count(drafts, user),
      posts: count(posts, user),
      reports: reports.countBy(user),
      deeds: audit.countBy(user),
    }),
    forget(user) {
      const forgotten = inTransaction(database, () => without(user));
      // The log of what was written still has it until then.
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return forgotten;
    },
  };

  function without(user: string): Forgotten {
    const shown = standing.all({ user }).map(postOf);
    dropPosts.run({ user });
    const gone = Number(dropDrafts.run({ user }).changes);
    const kept = count(drafts, user);
    for (const statement of anonymous) statement.run({ user });
    return {
      drafts: gone,
      reports: reports.forget(user),
      kept,
      deeds: audit.forget(user),
      standing: shown,
    };
  }
}
