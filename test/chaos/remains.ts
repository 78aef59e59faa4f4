import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { APIMessage } from 'discord.js';
import type { Citation } from '../../src/answers/answer.ts';
import type { Library } from '../../src/library.ts';
import { type AuditEntry, auditLogIn } from '../../src/store/audit-log.ts';
import { type Draft, draftsIn } from '../../src/store/drafts.ts';
import { hiddenPassagesIn } from '../../src/store/hidden-passages.ts';
import { type Post, postOf } from '../../src/store/posts.ts';

/** What the bots' store holds of summaries. */
interface Stored {
  readonly drafts: readonly Draft[];
  readonly posts: readonly Post[];
  /** Oldest first. */
  readonly log: readonly AuditEntry[];
}

/** What a run leaves behind. */
export interface Remains extends Stored {
  /** The bot's posts that stand in a channel, by id. */
  readonly messages: ReadonlyMap<string, APIMessage>;
  /** Messages that somebody deleted by hand. */
  readonly deleted: ReadonlySet<string>;
  /** Drafts that a moderator was shown, and the latest revision of each. */
  readonly shown: ReadonlyMap<number, number>;
  /** The coverage, whole, and as the moderators left it each time that they hid something. */
  readonly views: readonly Library[];
}

/** More than any run makes. */
const ALL = 1_000_000;

export function readStore(folder: string, guild: string): Stored {
  return reading(folder, (database) => ({
    drafts: draftsIn(database, () => new Date()).newest(guild, ALL),
    posts: database.prepare('SELECT * FROM posts ORDER BY id').all().map(postOf),
    log: auditLogIn(database, () => new Date())
      .newest(guild, ALL)
      .toReversed(),
  }));
}

/** What moderators have hidden now. */
export const readHidden = (folder: string, guild: string): readonly Citation[] =>
  reading(folder, (database) => hiddenPassagesIn(database).of(guild));

/** Whether something is to be done in a channel, and it is not known that it was. */
export const isUnderWay = (folder: string): boolean =>
  reading(
    folder,
    (database) => database.prepare("SELECT 1 FROM posts WHERE state LIKE '%ing'").get() !== undefined,
  );

function reading<T>(folder: string, read: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(folder, 'verbatim.sqlite'), { readOnly: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}
