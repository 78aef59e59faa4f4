import type { ForwardIndex, IndexedPassage } from './forward-index.ts';
import type { QueryTerm } from './resolved-query.ts';

/** A word of a passage that is a term of the question. */
export interface Match {
  /** Its place among the passage's words. */
  readonly position: number;
  /** Number of the term within the question. */
  readonly term: number;
}

/** Which of the question's terms a form is, by its number; -1 for none. */
export function termReader(terms: readonly QueryTerm[], index: ForwardIndex): (form: number) => number {
  // Every word of every candidate goes through here: an array, because a Map took most of a question's time.
  const numberOf = new Int16Array(index.vocabulary.terms.length).fill(-1);
  for (const [i, { number }] of terms.entries()) if (number >= 0) numberOf[number] = i;
  const { termOfForm } = index.vocabulary;
  return (form) => {
    const number = termOfForm[form]!;
    return number < 0 ? -1 : numberOf[number]!;
  };
}

/** The question's terms among the words of a passage, in order. */
export function matchesIn({ article, from, end }: IndexedPassage, termOf: (form: number) => number): Match[] {
  const { forms } = article.words;
  const found: Match[] = [];
  for (let i = from; i < end; i++) {
    const term = termOf(forms[i]!);
    if (term >= 0) found.push({ position: i - from, term });
  }
  return found;
}

/** A stretch of a passage; positions among its words, end exclusive. */
export interface Window {
  readonly from: number;
  readonly end: number;
  /** Summed weight of the terms in it. */
  readonly weight: number;
}

/** Words: a clause of news prose; 8 to 20 were measured alike. */
const WINDOW = 12;

/** The stretch of WINDOW words with the heaviest set of different terms; the first of equals. */
export function bestWindow(matches: readonly Match[], terms: readonly QueryTerm[]): Window {
  const counts = new Array<number>(terms.length).fill(0);
  let best: Window = { from: 0, end: 0, weight: 0 };
  let weight = 0;
  let first = 0;
  for (const { position, term } of matches) {
    if (counts[term]!++ === 0) weight += terms[term]!.weight;
    while (position - matches[first]!.position >= WINDOW) {
      const out = matches[first++]!.term;
      if (--counts[out]! === 0) weight -= terms[out]!.weight;
    }
    if (weight > best.weight) best = { from: matches[first]!.position, end: position + 1, weight };
  }
  return best;
}

/** Two terms are a pair when at most this many words apart: [sanctions on the bank] for “sanctions bank”. */
const NEAR = 3;

/** By term: how often the next one in the question follows it closely in the passage too. */
export function pairs(matches: readonly Match[], terms: number): number[] {
  const counts = new Array<number>(terms).fill(0);
  for (let i = 0; i < matches.length; i++) {
    const { position, term } = matches[i]!;
    for (let j = i + 1; j < matches.length && matches[j]!.position - position <= NEAR; j++) {
      if (matches[j]!.term === term + 1) counts[term]!++;
    }
  }
  return counts;
}
