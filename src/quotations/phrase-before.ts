import { bracketStart, coreOf, isAttaching, type Phrase } from './phrase.ts';
import type { Statement } from './statement.ts';
import { isCalendar, isDeterminer, isHead, isJoint, isNominal, isPronoun } from './word-classes.ts';

/** Tokens before [and] in which a verb means that it joins clauses, not names. */
const CLAUSE = 12;

/**
 * The noun phrase that ends just before `end`: [a spokesman for the mayor] said. Null where no noun or pronoun
 * ends there. Prepositions are taken along only after a noun, and not across a day: on Friday [Reyes] said.
 */
export function phraseEndingAt(statement: Statement, end: number): Phrase | null {
  const { tokens, inside } = statement;
  const last = headBefore(statement, end);
  if (last < 0) return null;
  const head = tokens[last]!;
  if (isPronoun(head) && head.pos !== 'NOUN' && tokens[last - 1]?.lower !== 'of')
    return { from: last, to: end, core: { from: last, to: last + 1 } };
  let from = last;
  for (let i = last - 1; i >= 0 && inside[i] === -1; ) {
    const start = extension(statement, i);
    if (start < 0) break;
    from = start;
    i = start - 1;
  }
  while (
    from < last &&
    (isJoint(tokens[from]!) || isAttaching(tokens[from]!) || tokens[from]!.lower === 'and')
  )
    from++;
  return { from, to: end, core: coreOf(tokens, from, last + 1) };
}

/** The head's token, over [(D-Va.)], [both] and [herself] that may follow it; -1 where there is none. */
function headBefore({ tokens, inside }: Statement, end: number): number {
  let last = end - 1;
  if (tokens[last]?.text === ')') last = bracketStart(tokens, last) - 1;
  const before = tokens[last - 1];
  if (
    /^(both|all|each|himself|herself|themselves|itself)$/.test(tokens[last]?.lower ?? '') &&
    before &&
    (isNominal(before) || before.text === ')')
  )
    last--;
  const head = tokens[last];
  if (!head || inside[last] !== -1 || isCalendar(head)) return -1;
  const adjective =
    head.pos === 'ADJ' && (tokens[last - 1]?.pos === 'DET' || tokens[last - 1]?.lower === "'s");
  return isHead(head) || adjective ? last : -1;
}

/** Where the phrase that continues at `i + 1` starts if token `i` belongs to it, a bracket taken whole; -1 if it does not. */
function extension({ tokens, inside }: Statement, i: number): number {
  const token = tokens[i]!;
  const next = tokens[i + 1]!;
  const before = tokens[i - 1];
  if (isCalendar(token)) return -1;
  if (isNominal(token) || isDeterminer(token)) {
    // A determiner starts the phrase; nothing nominal comes before it without a link.
    const parted =
      next.pos === 'DET' &&
      (isNominal(token) || token.pos === 'DET') &&
      !/^(all|both|half)$/.test(token.lower);
    return parted || (isPronoun(next) && next.pos === 'PRON') ? -1 : i;
  }
  if (isJoint(token)) return i;
  if (token.text === ')') {
    const open = bracketStart(tokens, i);
    return open === i || open === 0 ? -1 : open;
  }
  if (!before) return -1;
  if (token.lower === 'and') return isHead(before) && !hasVerb(tokens, i) ? i : -1;
  if (isAttaching(token)) {
    if (isCalendar(before) || inside[i - 1] !== -1) return -1;
    const name = before.pos === 'PROPN' && token.lower !== 'in' && token.lower !== 'on';
    return before.pos === 'NOUN' || name || (token.lower === 'of' && isHead(before)) ? i : -1;
  }
  // the [retired] general
  return (token.pos === 'VERB' || token.pos === 'ADV') && before.pos === 'DET' && isNominal(next) ? i : -1;
}

const hasVerb = (tokens: Statement['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - CLAUSE), at).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
