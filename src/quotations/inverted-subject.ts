import type { Cue } from './cue.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INSERTION, type Subject } from './subject.ts';
import type { Token } from './token.ts';
import { isCalendar } from './word-classes.ts';

/** said [Reyes], told reporters: only where something that was said, or another clause, comes first. */
export function invertedSubject(statement: Statement, cue: Cue): Subject | null {
  const phrase = phraseStartingAt(statement, cue.to);
  if (!phrase) return null;
  let to = phrase.to;
  const { tokens, inside } = statement;
  if (tokens[to]?.text === ',' && inside[to] === -1 && startsApposition(tokens[to + 1])) {
    let i = to + 1;
    while (
      i < tokens.length &&
      tokens[i]!.text !== ',' &&
      tokens[i]!.text !== ';' &&
      inside[i] === -1 &&
      i - to < LONGEST_INSERTION
    )
      i++;
    to =
      i < tokens.length && inside[i] === -1 && tokens[i]!.text === ','
        ? i + 1
        : tokens[i - 1]!.text === '.'
          ? i - 1
          : i;
    if (
      tokens[to - 1]?.text === ',' &&
      (tokens[to] === undefined || inside[to] !== -1 || !/^\w/.test(tokens[to]!.text))
    )
      to--;
  }
  return { phrase: { ...phrase, to }, position: 'inverted', clauseFrom: cue.from, clauseTo: to };
}

const startsApposition = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.pos === 'DET' ||
    /^(who|whose|which)$/.test(t.lower) ||
    (t.pos === 'NOUN' && !isCalendar(t)) ||
    t.pos === 'PROPN' ||
    t.pos === 'NUM' ||
    t.pos === 'ADJ');
