import { bracketEnd, coreOf, type Phrase } from './phrase.ts';
import type { Statement } from './statement.ts';
import { isCalendar, isDeterminer, isHead, isJoint, isNominal, isPronoun } from './word-classes.ts';

/** Tokens that an attached phrase may add: a lawyer [for the city of Ely]. */
const LONGEST_ATTACHED = 30;

/** The noun phrase that starts at `start`: said [Ana Reyes], according to [a study by the bank]. */
export function phraseStartingAt(
  statement: Statement,
  start: number,
  ceiling = statement.tokens.length,
): Phrase | null {
  const { tokens, inside } = statement;
  const first = tokens[start];
  if (!first || start >= ceiling || inside[start] !== -1) return null;
  const lone =
    isPronoun(first) &&
    (first.pos === 'PRON' || first.pos === 'DET') &&
    !isNominal(tokens[start + 1] ?? first);
  if (lone) return { from: start, to: start + 1, core: { from: start, to: start + 1 } };
  let head = -1;
  let i = start;
  for (; i < ceiling && inside[i] === -1; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if ((token.pos === 'DET' && head >= 0) || (isCalendar(token) && (head >= 0 || i === start))) break;
    if (isNominal(token) || isDeterminer(token)) {
      if (isHead(token)) head = i;
    } else if (head < 0) {
      // the [retired] general
      if (token.pos !== 'ADV' && (token.pos !== 'VERB' || i === start)) break;
    } else if (isJoint(token) || token.lower === 'and') {
      if (!next || !(isNominal(next) || next.pos === 'DET')) break;
    } else if (token.text === '(') {
      if (bracketEnd(tokens, i) === i) break;
      i = bracketEnd(tokens, i);
    } else if (/^(of|for|at|by|from)$/.test(token.lower) && head === i - 1) {
      if (!next || isCalendar(next) || !(isNominal(next) || next.pos === 'DET')) break;
      const attached = phraseStartingAt(statement, i + 1, Math.min(ceiling, i + LONGEST_ATTACHED));
      return attached && { from: start, to: attached.to, core: { from: start, to: head + 1 } };
    } else break;
  }
  return head < 0 ? null : { from: start, to: i, core: coreOf(tokens, start, head + 1) };
}
