import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Now } from './store.ts';

/**
 * sending, updating and withdrawing are intents, written before Discord is told, so that a bot that was stopped in
 * between knows what it was about (reconcile). failed: it was not posted.
 */
export type PostState = Intent | 'posted' | 'withdrawn' | 'failed';

export type Intent = 'sending' | 'updating' | 'withdrawing';

/** A draft in a channel. */
export interface Post {
  readonly id: number;
  readonly draft: number;
  readonly guild: string;
  readonly channel: string;
  /** The message's id, once it is known. */
  readonly message: string | null;
  /** With it Discord takes the same message only once, for a few minutes. */
  readonly nonce: string;
  readonly state: PostState;
  /** The draft's, as the message shows it. */
  readonly revision: number;
  /** User id of who posted it. */
  readonly author: string;
  /** User id of who last asked for something: to post, update or withdraw it. */
  readonly actor: string;
  readonly updatedBy: string | null;
  /** Milliseconds. */
  readonly changedAt: number;
  /** Why it was not done. */
  readonly reason: string | null;
  /** How often somebody was forgotten whom the message may still name. */
  readonly namesForgotten: number;
}

/** Something is to be done with it, and not known to be done. */
export type PendingPost = Post & { readonly state: Intent };

/** It is in a channel, or may be. */
export const isStanding = (post: Post | null): post is Post =>
  post !== null && post.state !== 'withdrawn' && post.state !== 'failed';

/** Its intent is not known to have been carried out. */
export const isPending = (post: Post | null): post is PendingPost =>
  isStanding(post) && post.state !== 'posted';

export interface Posts {
  /** Null where the draft is posted already, or being posted. */
  intend(post: Pick<Post, 'draft' | 'guild' | 'channel' | 'revision' | 'author'>): Post | null;
  /**
   * Null where it is not in the state `posted`: somebody else is at it. A withdrawal takes the place of an update, done
   * or not: what it would say is to be seen no more.
   */
  intendChange(id: number, state: 'updating' | 'withdrawing', actor: string): Post | null;
  /** It is to be sent as if for the first time: nothing of it is in its channel. */
  intendAnew(id: number): Post | null;
  /** These four say whether it was still to be done: two at one time may come to know of the same thing. */
  sent(id: number, message: string): boolean;
  /** `post`: as it was when its message was made. */
  updated(post: Pick<Post, 'id' | 'namesForgotten'>, revision: number): boolean;
  withdrawn(id: number, reason?: string): boolean;
  /** A message that was never sent counts as failed; one that stands stays as it was. */
  refused(post: Pick<Post, 'id' | 'state'>, reason: string): boolean;
  get(id: number): Post | null;
  /** The latest. */
  ofDraft(draft: number): Post | null;
  /** Those with an intent that was not carried out, the oldest first. */
  pending(): readonly Post[];
  /** Those whose message may still name somebody who asked to be forgotten. */
  namingForgotten(): readonly Post[];
  /** Its message, made when the post was so, names nobody who had asked to be forgotten. */
  unnamed(post: Pick<Post, 'id' | 'namesForgotten'>): void;
}

const Row = z.object({
  id: z.int(),
  draft: z.int(),
  guild: z.string(),
  channel: z.string(),
  message: z.string().nullable(),
  nonce: z.string(),
  state: z.enum(['sending', 'posted', 'updating', 'withdrawing', 'withdrawn', 'failed']),
  revision: z.int(),
  author: z.string(),
  actor: z.string(),
  updated_by: z.string().nullable(),
  changed_at: z.int(),
  reason: z.string().nullable(),
  names_forgotten: z.int(),
});

export const postOf = (row: unknown): Post => {
  const { updated_by, changed_at, names_forgotten, ...same } = Row.parse(row);
  return { ...same, updatedBy: updated_by, changedAt: changed_at, namesForgotten: names_forgotten };
};
const postOrNull = (row: unknown): Post | null => (row === undefined ? null : postOf(row));

/** Discord takes 25 characters. */
const newNonce = (): string => randomBytes(12).toString('hex');

export function postsIn(database: DatabaseSync, now: Now): Posts {
  const insert = database.prepare(`
    INSERT INTO posts (draft, guild, channel, nonce, state, revision, author, actor, changed_at)
    VALUES (?, ?, ?, ?, 'sending', ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING *`);
  // The message may name who asked for an update that is not known to be done.
  const intendChange = database.prepare(`
    UPDATE posts SET updated_by = CASE state WHEN 'updating' THEN actor ELSE updated_by END,
      state = :state, actor = :actor, changed_at = :at, reason = NULL
    WHERE id = :id AND (state = 'posted' OR (state = 'updating' AND :state = 'withdrawing')) RETURNING *`);
  const intendAnew = database.prepare(
    "UPDATE posts SET changed_at = ? WHERE id = ? AND state = 'sending' RETURNING *",
  );
  const sent = database.prepare(
    "UPDATE posts SET state = 'posted', message = ?, changed_at = ? WHERE id = ? AND state = 'sending'",
  );
  const updated = database.prepare(`
    UPDATE posts SET state = 'posted', revision = :revision, updated_by = actor, changed_at = :at,
      names_forgotten = CASE names_forgotten WHEN :named THEN 0 ELSE names_forgotten END
    WHERE id = :id AND state = 'updating'`);
  const withdrawn = database.prepare(
    "UPDATE posts SET state = 'withdrawn', reason = ?, changed_at = ? WHERE id = ? AND message IS NOT NULL AND state <> 'withdrawn'",
  );
  const refused = database.prepare(`
    UPDATE posts SET state = CASE state WHEN 'sending' THEN 'failed' ELSE 'posted' END, reason = ?,
      changed_at = ?
    WHERE id = ? AND state = ? AND state IN ('sending', 'updating', 'withdrawing')`);
  const select = database.prepare('SELECT * FROM posts WHERE id = ?');
  const ofDraft = database.prepare('SELECT * FROM posts WHERE draft = ? ORDER BY id DESC LIMIT 1');
  const pending = database.prepare(
    "SELECT * FROM posts WHERE state IN ('sending', 'updating', 'withdrawing') ORDER BY id",
  );
  const namingForgotten = database.prepare(
    "SELECT * FROM posts WHERE names_forgotten > 0 AND state = 'posted' ORDER BY id",
  );
  const unnamed = database.prepare(
    'UPDATE posts SET names_forgotten = 0 WHERE id = ? AND names_forgotten = ?',
  );
  const at = (): number => now().getTime();

  return {
    intend: ({ draft, guild, channel, revision, author }) =>
      postOrNull(insert.get(draft, guild, channel, newNonce(), revision, author, author, at())),
    intendChange: (id, state, actor) => postOrNull(intendChange.get({ state, actor, at: at(), id })),
    intendAnew: (id) => postOrNull(intendAnew.get(at(), id)),
    sent: (id, message) => sent.run(message, at(), id).changes > 0,
    updated: ({ id, namesForgotten: named }, revision) =>
      updated.run({ revision, at: at(), named, id }).changes > 0,
    withdrawn: (id, reason) => withdrawn.run(reason ?? null, at(), id).changes > 0,
    refused: ({ id, state }, reason) => refused.run(reason, at(), id, state).changes > 0,
    get: (id) => postOrNull(select.get(id)),
    ofDraft: (draft) => postOrNull(ofDraft.get(draft)),
    pending: () => pending.all().map(postOf),
    namingForgotten: () => namingForgotten.all().map(postOf),
    unnamed: ({ id, namesForgotten }) => void unnamed.run(id, namesForgotten),
  };
}
