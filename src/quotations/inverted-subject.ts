import type { Cue } from './cue.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INSERTION, type Subject } from './subject.ts';
import type { Token } from './token.ts';
import { isCalendar } from './word-classes.ts';

/** said [Ana Reyes, a lawyer for the city]: only where something that was said, or another clause, comes first. */
export function invertedSubject(statement: Statement, cue: Cue): Subject | null {
  const phrase = phraseStartingAt(statement, cue.to);
  if (!phrase) return null;
  const to = appositionEnd(statement, phrase.to);
  return { phrase: { ...phrase, to }, position: 'inverted', clauseFrom: cue.from, clauseTo: to };
}

/** Just after the apposition that a comma at `at` opens; `at` where there is none, or where it runs into a quotation. */
function appositionEnd({ tokens, inside }: Statement, at: number): number {
  if (tokens[at]?.text !== ',' || inside[at] !== -1 || !startsApposition(tokens[at + 1])) return at;
  for (let i = at + 1; i - at < LONGEST_INSERTION; i++) {
    const token = tokens[i];
    if (!token || (i === tokens.length - 1 && token.text === '.')) return i;
    if (inside[i] !== -1) return at;
    if (token.text === ',' || token.text === ';') return i;
  }
  return at;
}

const startsApposition = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.pos === 'DET' ||
    /^(who|whose|which)$/.test(t.lower) ||
    (t.pos === 'NOUN' && !isCalendar(t)) ||
    t.pos === 'PROPN' ||
    t.pos === 'NUM' ||
    t.pos === 'ADJ');
