import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Now } from './store.ts';

/**
 * What was done to a draft; and, the last three, to a report or its passage. failed: not posted, updated or withdrawn,
 * in a log of before these were told apart.
 */
const DEEDS = [
  'began',
  'added',
  'removed',
  'moved',
  'worded',
  'addressed',
  'discarded',
  'posted',
  'updated',
  'withdrew',
  'lost',
  'not-posted',
  'not-updated',
  'not-withdrawn',
  'failed',
  'settled',
  'hid',
  'showed',
] as const;

export type Deed = (typeof DEEDS)[number];

/** One line of the log. */
export interface AuditEntry {
  readonly id: number;
  /** Milliseconds. */
  readonly at: number;
  readonly guild: string;
  /** User id; null where it was the bot itself, or was asked to be forgotten. */
  readonly who: string | null;
  readonly deed: Deed;
  /** To what, and its id. */
  readonly subject: 'draft' | 'report';
  readonly subjectId: number;
  /** The draft's after it. */
  readonly revision: number | null;
  /** The title, the passage's article, the channel; why it failed, as Markdown. */
  readonly detail: string | null;
}

/** Append-only. */
export interface AuditLog {
  add(entry: Omit<AuditEntry, 'id' | 'at' | 'detail'> & { readonly detail?: string | null }): void;
  /** Of a guild, the newest first, from `offset` on. */
  newest(guild: string, most: number, offset?: number): readonly AuditEntry[];
  count(guild: string): number;
  countBy(who: string): number;
  /** Takes a person's id out of the log; says of how many lines. */
  forget(who: string): number;
  /** What was done to a draft after a revision, in order. */
  since(draft: number, revision: number): readonly AuditEntry[];
}

const Row = z.object({
  id: z.int(),
  at: z.int(),
  guild: z.string(),
  who: z.string().nullable(),
  deed: z.enum(DEEDS),
  subject: z.enum(['draft', 'report']),
  subject_id: z.int(),
  revision: z.int().nullable(),
  detail: z.string().nullable(),
});

const entryOf = (row: unknown): AuditEntry => {
  const { subject_id, ...same } = Row.parse(row);
  return { ...same, subjectId: subject_id };
};

export function auditLogIn(database: DatabaseSync, now: Now): AuditLog {
  const insert = database.prepare(`
    INSERT INTO audit_log (at, guild, who, deed, subject, subject_id, revision, detail)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const newest = database.prepare(
    'SELECT * FROM audit_log WHERE guild = ? ORDER BY id DESC LIMIT ? OFFSET ?',
  );
  const count = database.prepare('SELECT count(*) AS count FROM audit_log WHERE guild = ?');
  const countBy = database.prepare('SELECT count(*) AS count FROM audit_log WHERE who = ?');
  const forget = database.prepare('UPDATE audit_log SET who = NULL WHERE who = ?');
  const since = database.prepare(`
    SELECT * FROM audit_log WHERE subject = 'draft' AND subject_id = ? AND revision > ? ORDER BY id`);
  return {
    add({ guild, who, deed, subject, subjectId, revision, detail = null }) {
      insert.run(now().getTime(), guild, who, deed, subject, subjectId, revision, detail);
    },
    newest: (guild, most, offset = 0) => newest.all(guild, most, offset).map(entryOf),
    count: (guild) => Number(count.get(guild)?.count),
    countBy: (who) => Number(countBy.get(who)?.count),
    forget: (who) => Number(forget.run(who).changes),
    since: (draft, revision) => since.all(draft, revision).map(entryOf),
  };
}
