import { phraseStartingAt } from './phrase-after.ts';
import type { Statement } from './statement.ts';
import { isCalendar } from './word-classes.ts';

/** Adjuncts that may follow a cue: said [on Friday] [in an interview with the paper] [, however,]. */
const MOST = 4;

/** Adverbs that open a clause rather than close the one before. */
const OPENING_ADVERB =
  /^(there|here|now|then|even|only|not|how|when|where|why|maybe|perhaps|none|nothing|no)$/;

/** The first token after the adjuncts that start at `from`. */
export function skipAdjuncts(statement: Statement, from: number): number {
  let at = from;
  for (let n = 0; n < MOST; n++) {
    const next = adjunctEnd(statement, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

function adjunctEnd(statement: Statement, at: number): number {
  const { tokens, inside } = statement;
  const token = tokens[at];
  if (!token || inside[at] !== -1) return at;
  if (isCalendar(token) || (token.pos === 'ADV' && !OPENING_ADVERB.test(token.lower))) return at + 1;
  if (/^(last|this|earlier|late|early)$/.test(token.lower) && isCalendar(tokens[at + 1])) return at + 2;
  if (token.pos === 'SCONJ' || !/^(on|in|at|during|after|before|to|through|via|of|about)$/.test(token.lower))
    return at;
  const date = isCalendar(tokens[at + 1]);
  const end = date
    ? tokens[at + 2]?.pos === 'NUM'
      ? at + 3
      : at + 2
    : phraseStartingAt(statement, at + 1)?.to;
  if (!end) return at;
  return tokens[end]?.text === ',' ? end + 1 : end;
}
