/** `passage` is the citation as JSON (cited-passage.ts). The same passage by the same person is one report. */
export const reports = `
  CREATE TABLE reports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild TEXT NOT NULL,
    passage TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('speaker', 'date', 'absent', 'other')),
    words TEXT,
    reporter TEXT NOT NULL,
    at INTEGER NOT NULL,
    settled INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE UNIQUE INDEX one_report_a_person ON reports (guild, passage, reporter);
  CREATE INDEX reports_by_guild ON reports (guild, settled, id);
  CREATE INDEX reports_by_reporter ON reports (reporter);
  CREATE TABLE hidden_passages (
    guild TEXT NOT NULL,
    passage TEXT NOT NULL,
    PRIMARY KEY (guild, passage)
  ) STRICT, WITHOUT ROWID;
`;
