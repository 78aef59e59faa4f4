import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Item } from '../answers/answer.ts';
import type { IsoDate } from '../articles/article.ts';
import type { Now } from './store.ts';

/** A cited passage of a draft: never its words, which are sliced from the article whenever they are shown. */
export interface Passage extends Pick<Item, 'citation' | 'highlights' | 'alsoIn'> {
  /** Its number within the draft, kept when others come, go or move. */
  readonly key: number;
}

/** What a moderator can change of a draft. */
export interface DraftFields {
  readonly title: string;
  /** The moderator's own words. */
  readonly note: string | null;
  /** User id of who wrote the note. */
  readonly noteBy: string | null;
  /** Where it is to be posted. */
  readonly channel: string | null;
  /** In the order in which they are shown. */
  readonly passages: readonly Passage[];
  /** Taken out, and offered to be put back, the latest first. */
  readonly removed: readonly Passage[];
}

/** A summary in the making. */
export interface Draft extends DraftFields {
  readonly id: number;
  readonly guild: string;
  /** One more with each change: who changes an older one has not seen the newest. */
  readonly revision: number;
  readonly topic: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** User id of who began it. */
  readonly author: string;
  /** Milliseconds. */
  readonly createdAt: number;
}

export interface Drafts {
  add(begun: Pick<Draft, 'guild' | 'topic' | 'from' | 'to' | 'author' | 'title' | 'passages'>): Draft;
  get(id: number): Draft | null;
  /** Null, and nothing changed, where somebody else changed it since that revision. */
  change(id: number, revision: number, fields: Partial<DraftFields>): Draft | null;
  /** For good, and what is known of its posts; none of them may stand. */
  remove(id: number): void;
  /** Of a guild, the newest first. */
  newest(guild: string, most: number): readonly Draft[];
}

const Span = z.object({ start: z.int(), end: z.int() });
const Passages = z.array(
  z.object({
    key: z.int(),
    citation: z.object({ article: z.string(), spans: z.array(Span), sha256: z.string() }),
    highlights: z.array(Span),
    alsoIn: z.array(z.string()),
  }),
);

const fromJson = z.string().transform((text): unknown => JSON.parse(text));
const Row = z.object({
  id: z.int(),
  guild: z.string(),
  revision: z.int(),
  topic: z.string(),
  from_day: z.string().nullable(),
  to_day: z.string().nullable(),
  title: z.string(),
  note: z.string().nullable(),
  note_by: z.string().nullable(),
  channel: z.string().nullable(),
  author: z.string(),
  created_at: z.int(),
  passages: fromJson.pipe(Passages),
  removed: fromJson.pipe(Passages),
});

const draftOf = (row: unknown): Draft => {
  const { from_day, to_day, note_by, created_at, ...same } = Row.parse(row);
  return { ...same, from: from_day, to: to_day, noteBy: note_by, createdAt: created_at };
};

export function draftsIn(database: DatabaseSync, now: Now): Drafts {
  const insert = database.prepare(`
    INSERT INTO drafts (guild, revision, topic, from_day, to_day, title, author, created_at, passages, removed)
    VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, '[]') RETURNING *`);
  const select = database.prepare('SELECT * FROM drafts WHERE id = ?');
  const update = database.prepare(`
    UPDATE drafts SET revision = revision + 1,
      title = ?, note = ?, note_by = ?, channel = ?, passages = ?, removed = ?
    WHERE id = ? AND revision = ? RETURNING *`);
  const removePosts = database.prepare('DELETE FROM posts WHERE draft = ?');
  const remove = database.prepare('DELETE FROM drafts WHERE id = ?');
  const ofGuild = database.prepare('SELECT * FROM drafts WHERE guild = ? ORDER BY id DESC LIMIT ?');

  const get = (id: number): Draft | null => {
    const row = select.get(id);
    return row === undefined ? null : draftOf(row);
  };
  return {
    get,
    add: ({ guild, topic, from, to, title, author, passages }) =>
      draftOf(insert.get(guild, topic, from, to, title, author, now().getTime(), JSON.stringify(passages))),
    change(id, revision, fields) {
      const before = get(id);
      if (before?.revision !== revision) return null;
      const { title, note, noteBy, channel, passages, removed } = { ...before, ...fields };
      const row = update.get(
        title,
        note,
        noteBy,
        channel,
        JSON.stringify(passages),
        JSON.stringify(removed),
        id,
        revision,
      );
      return row === undefined ? null : draftOf(row);
    },
    remove(id) {
      removePosts.run(id);
      remove.run(id);
    },
    newest: (guild, most) => ofGuild.all(guild, most).map(draftOf),
  };
}
