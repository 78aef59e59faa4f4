import type { Span } from './gaps.ts';
import type { Entry } from './ledger.ts';

/** What became of an interaction. Only the last three break the promise. */
export type Verdict =
  | 'answered'
  | 'failed, told'
  | 'failed, named in the log'
  | 'in flight at a kill'
  | 'not delivered'
  | 'silent'
  | 'doubled'
  | 'lost';

/** What the bot's log says of what it could not answer. */
const NAMED: readonly string[] = ['too late', 'failed', 'lost'];

export const BROKEN: readonly Verdict[] = ['silent', 'doubled', 'lost'];

/** Milliseconds by which the people may learn late that the connection is gone. */
const MARGIN = 1_000;

/** The bots, by number, that were killed rather than told to end; and when there was no connection. */
interface Circumstances {
  readonly killed: ReadonlySet<number>;
  readonly gaps: readonly Span[];
}

/** The verdict on each, in the order in which they were sent. */
export function verdictsOn(entries: readonly Entry[], circumstances: Circumstances): readonly Verdict[] {
  let nextReceived = Number.POSITIVE_INFINITY;
  return entries
    .toReversed()
    .map((entry) => {
      const verdict = verdictOn(entry, nextReceived, circumstances);
      if (entry.received.size > 0) nextReceived = entry.sentAt;
      return verdict;
    })
    .toReversed();
}

function verdictOn(entry: Entry, nextReceived: number, { killed, gaps }: Circumstances): Verdict {
  if (entry.acknowledged > 1 || entry.messages.size > 1) return 'doubled';
  if (entry.received.size === 0) return wasCut(entry, nextReceived, gaps) ? 'not delivered' : 'lost';
  if (entry.settled) return entry.failureTold ? 'failed, told' : 'answered';
  if (entry.logged.some((status) => NAMED.includes(status))) return 'failed, named in the log';
  const wasKilled = entry.logged.length === 0 && [...entry.received].some((bot) => killed.has(bot));
  return wasKilled ? 'in flight at a kill' : 'silent';
}

/** There was no connection, or it ended with this in it: whatever is received later on the same one came after it. */
function wasCut({ sentAt }: Entry, nextReceived: number, gaps: readonly Span[]): boolean {
  const next = gaps.find(({ to }) => to > sentAt - MARGIN);
  return next !== undefined && next.from - MARGIN < nextReceived;
}

/** Of what was sent, the share that must be answered for a run to show anything. */
const LEAST_ANSWERED = 0.5;

/** Says so where too little was answered to show anything. */
export function tooFewAnswered(sent: number, verdicts: ReadonlyMap<Verdict, number>): string | null {
  const answered = verdicts.get('answered') ?? 0;
  return answered > 0 && answered >= sent * LEAST_ANSWERED
    ? null
    : `Only ${answered} of ${sent} were answered, less than half: that shows nothing.`;
}
