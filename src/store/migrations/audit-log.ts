/** Nothing is taken out of the log or rewritten; only who it was may be forgotten. */
export const auditLog = `
  CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    guild TEXT NOT NULL,
    who TEXT,
    deed TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    revision INTEGER,
    detail TEXT
  ) STRICT;
  CREATE INDEX audit_log_by_guild ON audit_log (guild, id);
  CREATE INDEX audit_log_by_subject ON audit_log (subject, subject_id, id);
  CREATE TRIGGER audit_log_is_kept BEFORE DELETE ON audit_log
    BEGIN SELECT RAISE (ABORT, 'the audit log is only added to'); END;
  CREATE TRIGGER audit_log_is_not_rewritten
    BEFORE UPDATE OF id, at, guild, deed, subject, subject_id, revision, detail ON audit_log
    BEGIN SELECT RAISE (ABORT, 'the audit log is only added to'); END;
`;
