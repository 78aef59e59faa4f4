import { isAskingTerm } from './asking-words.ts';
import { correctionOf } from './corrections.ts';
import { type ExpectedAnswer, NAME_SHARE } from './expected-answer.ts';
import { type ForwardIndex, formAt, formNumber, passageFrequency, termNumber } from './forward-index.ts';
import type { Query, QueryWord } from './query.ts';
import type { Correction } from './search.ts';
import { informationOf } from './term-weight.ts';
import { termOf } from './terms.ts';

/** A content word of a question, as the coverage knows it. */
export interface QueryTerm {
  readonly term: string;
  /** Its number in the index; -1 where no passage has it. */
  readonly number: number;
  /** The number of the form as typed (or as corrected); -1 where the coverage never writes it so. */
  readonly form: number;
  readonly weight: number;
  readonly asking: boolean;
  /** A proper name or a number: without it, a passage is about something else. */
  readonly name: boolean;
  readonly corrected: boolean;
}

export interface ResolvedQuery {
  readonly phrases: readonly (readonly string[])[];
  readonly terms: readonly QueryTerm[];
  readonly corrections: readonly Correction[];
  readonly expected: ExpectedAnswer | null;
}

/** Words of people who ask weigh this much of what others do. */
const ASKING_WEIGHT = 0.5;

function oftenCapital(text: string, index: ForwardIndex): boolean {
  const number = formNumber(text, index);
  if (number < 0) return false;
  const { count, capitals } = formAt(number, index);
  return capitals >= count * NAME_SHARE;
}

/** With a capital, if the coverage writes it so: [kerensk → Kerensk]. */
const asWritten = (text: string, index: ForwardIndex): string =>
  oftenCapital(text, index) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

const isName = (word: QueryWord, form: string, index: ForwardIndex): boolean =>
  word.capital || /^\p{N}/u.test(form) || form !== form.toLowerCase() || oftenCapital(form, index);

export function resolveQuery(query: Query, index: ForwardIndex): ResolvedQuery {
  const corrections: Correction[] = [];
  const terms = new Map<string, QueryTerm>();
  for (const word of query.words) {
    const correction = termNumber(word.term, index) >= 0 ? null : correctionOf(word.form, index);
    if (correction !== null) corrections.push({ typed: word.typed, used: asWritten(correction, index) });
    const form = correction ?? word.form;
    const term = (correction === null ? null : termOf(correction)) ?? word.term;
    if (terms.has(term)) continue;
    const number = termNumber(term, index);
    const asking = isAskingTerm(term);
    const information = informationOf(passageFrequency(number, index), index.frequencies.passages, asking);
    terms.set(term, {
      term,
      number,
      form: formNumber(form, index),
      weight: information * (asking ? ASKING_WEIGHT : 1),
      asking,
      name: !asking && isName(word, form, index),
      corrected: correction !== null,
    });
  }
  return { phrases: query.phrases, terms: [...terms.values()], corrections, expected: query.expected };
}
