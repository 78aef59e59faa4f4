import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What a run leaves behind. */
interface Remains {
  /** The bots' DATA_DIR. */
  readonly folder: string;
  /** Ids of the bot's posts that stand in a channel. */
  readonly posts: ReadonlySet<string>;
}

/** What must hold when a run is over; says what does not. */
export type Invariant = (remains: Remains) => readonly string[];

interface StoredPost {
  readonly id: number;
  readonly message: string | null;
  readonly state: string;
}

/** Each post that the store has as posted stands in its channel, and nothing else does. */
export const postsAreWhole: Invariant = ({ folder, posts }) => {
  const database = new DatabaseSync(join(folder, 'verbatim.sqlite'), { readOnly: true });
  try {
    const stored = database
      .prepare('SELECT id, message, state FROM posts')
      .all() as unknown as readonly StoredPost[];
    const standing = stored.filter(({ state }) => state === 'posted');
    const known = new Set(standing.map(({ message }) => message));
    return [
      ...standing.flatMap(({ id, message }) => (posts.has(message ?? '') ? [] : [`post ${id} is lost`])),
      ...stored.flatMap(({ id, state }) => (state.endsWith('ing') ? [`post ${id} is still ${state}`] : [])),
      ...[...posts].flatMap((id) => (known.has(id) ? [] : [`message ${id} is no post of the store's`])),
    ];
  } finally {
    database.close();
  }
};
