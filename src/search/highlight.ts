import type { Span } from '../span.ts';
import type { ForwardIndex, IndexedPassage } from './forward-index.ts';
import { phrasePosition } from './phrases.ts';
import type { QueryTerm } from './resolved-query.ts';
import { wordEnd } from './words.ts';

export interface Highlighted {
  readonly highlights: readonly Span[];
  readonly sentence: number;
  readonly coverage: readonly number[];
}

/** Of what a sentence can hold, so much is for the exact phrases, where there are any: they are what was asked for. */
const PHRASES_SHARE = 0.5;

/** The words of the passage that matched, each sentence's share of the question, and the sentence with the largest. */
export function highlight(
  { article, passage, forms, starts }: IndexedPassage,
  terms: readonly QueryTerm[],
  phrases: readonly Int32Array[],
  index: ForwardIndex,
): Highlighted {
  const { article: own, sentences } = article.indexed;
  const inPhrase = new Set<number>();
  const begun: { start: number; phrase: Int32Array }[] = [];
  for (const phrase of phrases) {
    const next = (from: number): number => phrasePosition(forms, phrase, from);
    for (let at = next(0); at >= 0; at = next(at + phrase.length)) {
      begun.push({ start: passage.start + starts[at]!, phrase });
      for (let i = at; i < at + phrase.length; i++) inPhrase.add(i);
    }
  }
  const termNumbers = new Map(terms.map((term) => [term.number, term]));
  const highlights: Span[] = [];
  const found: { start: number; term: QueryTerm }[] = [];
  for (let i = 0; i < forms.length; i++) {
    const number = index.vocabulary.termOfForm[forms[i]!]!;
    const term = number < 0 ? undefined : termNumbers.get(number);
    if (term === undefined && !inPhrase.has(i)) continue;
    const start = passage.start + starts[i]!;
    if (term === undefined || !term.asking || inPhrase.has(i))
      highlights.push({ start, end: Math.min(passage.end, wordEnd(own.text, start)) });
    if (term !== undefined) found.push({ start, term });
  }
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { weight }) => sum + weight, 0),
  );
  const coverage = sentences.slice(passage.sentences.start, passage.sentences.end).map(({ start, end }) => {
    const isInside = (word: { start: number }): boolean => start <= word.start && word.start < end;
    const inside = new Set(found.filter(isInside).map(({ term }) => term));
    const ofTerms = [...inside].reduce((sum, { weight }) => sum + weight, 0) / total;
    if (phrases.length === 0) return ofTerms;
    const ofPhrases = new Set(begun.filter(isInside).map(({ phrase }) => phrase)).size / phrases.length;
    return PHRASES_SHARE * ofPhrases + (1 - PHRASES_SHARE) * ofTerms;
  });
  const best = coverage.indexOf(Math.max(...coverage));
  return { highlights, sentence: passage.sentences.start + best, coverage };
}
