/** `passages` and `removed` are JSON (drafts.ts); `revision` grows by one with each change. */
export const drafts = `
  CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild TEXT NOT NULL,
    revision INTEGER NOT NULL,
    topic TEXT NOT NULL,
    from_day TEXT,
    to_day TEXT,
    title TEXT NOT NULL,
    note TEXT,
    note_by TEXT,
    channel TEXT,
    author TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    passages TEXT NOT NULL,
    removed TEXT NOT NULL
  ) STRICT;
  CREATE INDEX drafts_by_guild ON drafts (guild, id);
`;
