import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Citation } from '../answers/answer.ts';
import { readPassage, writePassage } from './cited-passage.ts';
import type { Now } from './store.ts';

export const REASONS = ['speaker', 'date', 'absent', 'other'] as const;

/** What is wrong with a passage: who said it, its day, that it is not in the article. */
export type Reason = (typeof REASONS)[number];

/** That something is wrong with a passage of an answer, as a member says. */
export interface Report {
  readonly id: number;
  readonly guild: string;
  readonly passage: Citation;
  readonly reason: Reason;
  /** The reporter's own words. */
  readonly words: string | null;
  /** User id. */
  readonly reporter: string;
  /** Milliseconds. */
  readonly at: number;
  readonly settled: boolean;
}

export interface Reports {
  /** again: this person reported the passage before; too-many: has very many reports that are not settled. */
  add(report: Omit<Report, 'id' | 'at' | 'settled'>): 'added' | 'again' | 'too-many';
  get(id: number): Report | null;
  settle(id: number): void;
  /** Of a guild, those not settled before the others, each the newest first, from `offset` on. */
  list(guild: string, most: number, offset?: number): readonly Report[];
  count(guild: string): { readonly open: number; readonly all: number };
  countBy(reporter: string): number;
  /** Deletes what a person reported; says how many that were. */
  forget(reporter: string): number;
}

/** Reports of one person on one server that wait for the moderators: more are no help to them. */
const MOST_OPEN = 20;

const Row = z
  .object({
    id: z.int(),
    guild: z.string(),
    passage: z.string().transform(readPassage),
    reason: z.enum(REASONS),
    words: z.string().nullable(),
    reporter: z.string(),
    at: z.int(),
    settled: z.int().transform((settled) => settled !== 0),
  })
  .transform((row): Report => row);

export function reportsIn(database: DatabaseSync, now: Now): Reports {
  const had = database.prepare('SELECT id FROM reports WHERE guild = ? AND passage = ? AND reporter = ?');
  const open = database.prepare(
    'SELECT count(*) AS count FROM reports WHERE guild = ? AND reporter = ? AND settled = 0',
  );
  const insert = database.prepare(`
    INSERT INTO reports (guild, passage, reason, words, reporter, at) VALUES (?, ?, ?, ?, ?, ?)`);
  const get = database.prepare('SELECT * FROM reports WHERE id = ?');
  const settle = database.prepare('UPDATE reports SET settled = 1 WHERE id = ?');
  const list = database.prepare(`
    SELECT * FROM reports WHERE guild = ? ORDER BY settled, id DESC LIMIT ? OFFSET ?`);
  const count = database.prepare(`
    SELECT count(*) AS everything, count(*) FILTER (WHERE settled = 0) AS open FROM reports WHERE guild = ?`);
  const countBy = database.prepare('SELECT count(*) AS count FROM reports WHERE reporter = ?');
  const forget = database.prepare('DELETE FROM reports WHERE reporter = ?');
  return {
    add({ guild, passage, reason, words, reporter }) {
      const written = writePassage(passage);
      if (had.get(guild, written, reporter) !== undefined) return 'again';
      if (Number(open.get(guild, reporter)?.count) >= MOST_OPEN) return 'too-many';
      insert.run(guild, written, reason, words, reporter, now().getTime());
      return 'added';
    },
    get(id) {
      const row = get.get(id);
      return row === undefined ? null : Row.parse(row);
    },
    settle: (id) => void settle.run(id),
    list: (guild, most, offset = 0) => list.all(guild, most, offset).map((row) => Row.parse(row)),
    count(guild) {
      const row = count.get(guild);
      return { open: Number(row?.open), all: Number(row?.everything) };
    },
    countBy: (reporter) => Number(countBy.get(reporter)?.count),
    forget: (reporter) => Number(forget.run(reporter).changes),
  };
}
