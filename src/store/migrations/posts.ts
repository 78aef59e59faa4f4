/** A draft has at most one post that stands, or may stand, in a channel. */
export const posts = `
  CREATE TABLE posts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    draft INTEGER NOT NULL REFERENCES drafts (id),
    guild TEXT NOT NULL,
    channel TEXT NOT NULL,
    message TEXT,
    nonce TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL
      CHECK (state IN ('sending', 'posted', 'updating', 'withdrawing', 'withdrawn', 'failed')),
    revision INTEGER NOT NULL,
    author TEXT NOT NULL,
    actor TEXT NOT NULL,
    updated_by TEXT,
    changed_at INTEGER NOT NULL,
    reason TEXT
  ) STRICT;
  CREATE UNIQUE INDEX one_post_a_draft ON posts (draft) WHERE state NOT IN ('withdrawn', 'failed');
`;
