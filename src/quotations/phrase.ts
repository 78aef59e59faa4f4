import type { Statement } from './statement.ts';
import type { Token } from './token.ts';

/** A noun phrase: tokens [from, to) of a statement; `core` ends before its prepositions and appositions. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly core: { readonly from: number; readonly to: number };
}

const CALENDAR =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|tonight|tomorrow|later|earlier|recently|week|month|year|night|morning|afternoon|evening|time|day|days|weekend|years|weeks|months)$/;
const ATTACHING = /^(of|for|at|from|with|to|in|on|by|among|against|about|between|behind|near|inside)$/;
const PRONOUN =
  /^(he|she|they|i|we|it|who|which|one|some|many|most|others|both|few|several|all|none|another|neither|this|that|these|those|them|us|me|him|her|you|everyone|somebody|someone|nobody|critics|each)$/;

export const isCalendarWord = (lower: string): boolean => CALENDAR.test(lower);

export const isCalendar = (token: Token | undefined): boolean =>
  token !== undefined && isCalendarWord(token.lower);

const isNominal = (t: Token): boolean =>
  t.pos === 'NOUN' ||
  t.pos === 'PROPN' ||
  t.pos === 'NUM' ||
  t.pos === 'ADJ' ||
  t.pos === 'X' ||
  t.pos === 'SYM';

const isHead = (t: Token): boolean =>
  (t.pos === 'NOUN' ||
    t.pos === 'PROPN' ||
    t.pos === 'NUM' ||
    t.pos === 'X' ||
    t.text === '%' ||
    PRONOUN.test(t.lower)) &&
  !/^(there|what|how|why)$/.test(t.lower);

/**
 * The noun phrase that ends just before `end`: [a spokesman for the mayor] said. Null where no noun or pronoun ends there.
 * Prepositions are taken along only after a noun, and not across a day or month: on Friday [Reyes] said.
 */
export function phraseEndingAt(statement: Statement, end: number, floor = 0): Phrase | null {
  const { tokens, inside } = statement;
  let last = end - 1;
  if (last < floor) return null;
  // (D-Va.) after a name
  if (tokens[last]!.text === ')') {
    let open = last;
    while (open > floor && tokens[open]!.text !== '(' && last - open < 12) open--;
    if (tokens[open]!.text === '(') last = open - 1;
    if (last < floor) return null;
  }
  // Reyes and Ortiz [both] said; the mayor [herself] said
  if (
    /^(both|all|each|himself|herself|themselves|itself)$/.test(tokens[last]!.lower) &&
    last > floor &&
    (isNominal(tokens[last - 1]!) || tokens[last - 1]!.text === ')')
  )
    last--;
  const head = tokens[last]!;
  if (
    !(
      isHead(head) ||
      (head.pos === 'ADJ' && (tokens[last - 1]?.pos === 'DET' || tokens[last - 1]?.lower === "'s"))
    ) ||
    isCalendar(head)
  )
    return null;
  if (inside[last] !== -1) return null;
  if (PRONOUN.test(head.lower) && head.pos !== 'NOUN' && tokens[last - 1]?.lower !== 'of') {
    const from = last;
    return { from, to: end, core: { from, to: last + 1 } };
  }
  let from = last;
  let core = { from: last, to: last + 1 };
  let inCore = true;
  for (let i = last - 1; i >= floor; i--) {
    const t = tokens[i]!;
    if (inside[i] !== -1) break;
    if (isCalendar(t) && !(t.pos === 'NOUN' && tokens[i - 1]?.pos === 'DET' && false)) break;
    if (isNominal(t) || t.pos === 'DET' || /^(my|his|her|its|our|their|your)$/.test(t.lower)) {
      const next = tokens[i + 1]!;
      // A determiner starts the phrase; nothing nominal comes before it without a link.
      if (next.pos === 'DET' && (isNominal(t) || t.pos === 'DET') && !/^(all|both|half)$/.test(t.lower))
        break;
      if (PRONOUN.test(next.lower) && next.pos === 'PRON') break;
      from = i;
    } else if (
      t.lower === "'s" ||
      t.lower === "'" ||
      (t.text === '-' && i > floor) ||
      t.text === '&' ||
      t.text === '/'
    ) {
      from = i;
    } else if (
      t.lower === 'and' &&
      tokens[i - 1] &&
      isHead(tokens[i - 1]!) &&
      !hasVerbBefore(tokens, floor, i)
    ) {
      from = i;
    } else if (
      ATTACHING.test(t.lower) &&
      tokens[i - 1] &&
      (tokens[i - 1]!.pos === 'NOUN' ||
        (t.lower === 'of' && isHead(tokens[i - 1]!)) ||
        (tokens[i - 1]!.pos === 'PROPN' && t.lower !== 'in' && t.lower !== 'on')) &&
      !isCalendar(tokens[i - 1]) &&
      inside[i - 1] === -1
    ) {
      if (inCore) core = { from: i, to: i };
      from = i;
      inCore = false;
    } else if (
      (t.pos === 'VERB' || t.pos === 'ADV') &&
      tokens[i - 1]?.pos === 'DET' &&
      isNominal(tokens[i + 1]!)
    ) {
      from = i;
    } else if (t.text === ')') {
      let open = i;
      while (open > floor && tokens[open]!.text !== '(' && i - open < 12) open--;
      if (tokens[open]!.text !== '(' || open === floor) break;
      i = open;
      from = open;
    } else break;
  }
  while (from < last && /^(and|'s|'|-|of|for|in|on|at|to|with|from)$/.test(tokens[from]!.lower)) from++;
  core = coreOf(tokens, from, last + 1);
  return { from, to: end, core };
}

const hasVerbBefore = (tokens: readonly Token[], floor: number, at: number): boolean => {
  for (let i = Math.max(floor, at - 12); i < at; i++)
    if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
};

/** The phrase up to its first preposition, comma or bracket: [the head] of the bank. */
function coreOf(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  let end = from;
  while (
    end < to &&
    !(
      end > from &&
      (ATTACHING.test(tokens[end]!.lower) || tokens[end]!.text === ',' || tokens[end]!.text === '(')
    )
  )
    end++;
  return { from, to: end };
}

/** The noun phrase that starts at `start`: said [Ana Reyes, a lawyer for the city]. */
export function phraseStartingAt(
  statement: Statement,
  start: number,
  ceiling = statement.tokens.length,
): Phrase | null {
  const { tokens, inside } = statement;
  const first = tokens[start];
  if (!first || start >= ceiling || inside[start] !== -1) return null;
  if (
    PRONOUN.test(first.lower) &&
    (first.pos === 'PRON' || first.pos === 'DET') &&
    !isNominal(tokens[start + 1] ?? first)
  )
    return { from: start, to: start + 1, core: { from: start, to: start + 1 } };
  let i = start;
  let head = -1;
  for (; i < ceiling; i++) {
    const t = tokens[i]!;
    if (inside[i] !== -1) break;
    if (t.pos === 'DET' && head >= 0) break;
    if (isCalendar(t) && (head >= 0 || i === start)) break;
    if (isNominal(t) || t.pos === 'DET' || /^(my|his|her|its|our|their|your)$/.test(t.lower)) {
      if (isHead(t)) head = i;
    } else if (
      (t.lower === "'s" || t.lower === "'" || t.text === '-' || t.text === '&' || t.lower === 'and') &&
      head >= 0 &&
      tokens[i + 1] &&
      (isNominal(tokens[i + 1]!) || tokens[i + 1]!.pos === 'DET')
    )
      continue;
    else if (t.pos === 'VERB' && head < 0 && i > start) continue;
    else if (t.pos === 'ADV' && head < 0) continue;
    else if (t.text === '(' && head >= 0) {
      let close = i;
      while (close < ceiling && tokens[close]!.text !== ')' && close - i < 12) close++;
      if (tokens[close]?.text !== ')') break;
      i = close;
    } else if (/^(of|for|at|by|from)$/.test(t.lower) && head >= 0 && head === i - 1) {
      if (
        tokens[i + 1] &&
        (isNominal(tokens[i + 1]!) || tokens[i + 1]!.pos === 'DET') &&
        !isCalendar(tokens[i + 1])
      ) {
        const inner = phraseStartingAt(statement, i + 1, Math.min(ceiling, i + 30));
        if (!inner) break;
        return { from: start, to: inner.to, core: { from: start, to: head + 1 } };
      }
      break;
    } else break;
  }
  if (head < 0) return null;
  return { from: start, to: i, core: coreOf(tokens, start, head + 1) };
}
