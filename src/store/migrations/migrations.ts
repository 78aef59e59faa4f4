import { auditLog } from './audit-log.ts';
import { drafts } from './drafts.ts';
import { namesForgotten } from './names-forgotten.ts';
import { posts } from './posts.ts';
import { reports } from './reports.ts';

/**
 * In the order in which they came to be: a file's user_version says how many of them it has had. Those that were
 * released are never changed; a new table or column is a new file at the end.
 */
export const migrations: readonly string[] = [drafts, posts, auditLog, reports, namesForgotten];
