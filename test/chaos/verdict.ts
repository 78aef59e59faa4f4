import type { Entry, Gap } from './ledger.ts';

/** What became of an interaction. Only the last three break the promise. */
export type Verdict =
  | 'answered'
  | 'failed, told'
  | 'failed, named in the log'
  | 'in flight at a kill'
  | 'not delivered: no connection'
  | 'silent'
  | 'doubled'
  | 'lost';

/** What the bot's log says of what it could not answer. */
const NAMED: readonly string[] = ['too late', 'failed', 'lost'];

export const BROKEN: readonly Verdict[] = ['silent', 'doubled', 'lost'];

/** Milliseconds: a connection that is about to break, or was just made, loses what is under way. */
const MARGIN = 250;
/** Discord's deadline. */
const DEADLINE = 3_000;

/** `killed`: the bots, by number, that were killed rather than told to end. */
export function verdictOf(entry: Entry, killed: ReadonlySet<number>, gaps: readonly Gap[]): Verdict {
  if (entry.acknowledged > 1 || entry.messages.size > 1) return 'doubled';
  if (entry.received.size === 0) {
    const { sentAt } = entry;
    const wasCut = gaps.some(({ from, to }) => from < sentAt + DEADLINE && to > sentAt - MARGIN);
    return wasCut ? 'not delivered: no connection' : 'lost';
  }
  if (entry.settled) return entry.failureTold ? 'failed, told' : 'answered';
  const named = entry.logged.some((status) => NAMED.includes(status));
  if (named) return 'failed, named in the log';
  const wasKilled = entry.logged.length === 0 && [...entry.received].some((bot) => killed.has(bot));
  return wasKilled ? 'in flight at a kill' : 'silent';
}
