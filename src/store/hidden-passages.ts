import type { DatabaseSync } from 'node:sqlite';
import type { Citation } from '../answers/answer.ts';
import { readPassage, writePassage } from './cited-passage.ts';

/** Passages that a server's moderators took out of the answers there. */
export interface HiddenPassages {
  /** The same array until something changes, so that what is made of it can be kept. */
  of(guild: string): readonly Citation[];
  has(guild: string, passage: Citation): boolean;
  hide(guild: string, passage: Citation): void;
  show(guild: string, passage: Citation): void;
}

export function hiddenPassagesIn(database: DatabaseSync): HiddenPassages {
  const all = database.prepare('SELECT passage FROM hidden_passages WHERE guild = ? ORDER BY passage');
  const has = database.prepare('SELECT 1 FROM hidden_passages WHERE guild = ? AND passage = ?');
  const hide = database.prepare('INSERT OR IGNORE INTO hidden_passages (guild, passage) VALUES (?, ?)');
  const show = database.prepare('DELETE FROM hidden_passages WHERE guild = ? AND passage = ?');
  // Asked at each interaction; one running program alone writes here (data-dir.ts).
  const known = new Map<string, readonly Citation[]>();
  return {
    of(guild) {
      const passages = known.get(guild) ?? all.all(guild).map(({ passage }) => readPassage(String(passage)));
      known.set(guild, passages);
      return passages;
    },
    has: (guild, passage) => has.get(guild, writePassage(passage)) !== undefined,
    hide(guild, passage) {
      hide.run(guild, writePassage(passage));
      known.delete(guild);
    },
    show(guild, passage) {
      show.run(guild, writePassage(passage));
      known.delete(guild);
    },
  };
}
