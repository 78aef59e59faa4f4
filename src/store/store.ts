import { inTransaction } from '../sqlite/in-transaction.ts';
import { type AuditLog, auditLogIn } from './audit-log.ts';
import { type Drafts, draftsIn } from './drafts.ts';
import { type HiddenPassages, hiddenPassagesIn } from './hidden-passages.ts';
import { openDatabase } from './open-database.ts';
import { type People, peopleIn } from './people.ts';
import { type Posts, postsIn } from './posts.ts';
import { type Reports, reportsIn } from './reports.ts';

/** What must outlive a restart; one table a property. Everything is done when a call returns. */
export interface Store {
  readonly drafts: Drafts;
  readonly posts: Posts;
  readonly audit: AuditLog;
  readonly reports: Reports;
  readonly hidden: HiddenPassages;
  readonly people: People;
  /** All of what is done within, or nothing of it. */
  together<T>(work: () => T): T;
  close(): void;
}

/** The clock stamps what is written, in milliseconds. */
export type Now = () => Date;

/** Opens a file, or “:memory:”. Throws a StoreError where it cannot be used. */
export function openStore(file: string, now: Now = () => new Date()): Store {
  const database = openDatabase(file);
  const audit = auditLogIn(database, now);
  const reports = reportsIn(database, now);
  return {
    drafts: draftsIn(database, now),
    posts: postsIn(database, now),
    audit,
    reports,
    hidden: hiddenPassagesIn(database),
    people: peopleIn(database, { audit, reports }),
    together: (work) => inTransaction(database, work),
    close: () => database.close(),
  };
}
