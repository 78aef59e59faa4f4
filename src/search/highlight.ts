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

/** The words of the passage that matched, each sentence's share of the question, and the sentence with the largest. */
export function highlight(
  { article, passage, forms, starts }: IndexedPassage,
  terms: readonly QueryTerm[],
  phrases: readonly Int32Array[],
  index: ForwardIndex,
): Highlighted {
  const { article: own, sentences } = article.indexed;
  const inPhrase = new Set<number>();
  for (const phrase of phrases) {
    const from = phrasePosition(forms, phrase);
    if (from >= 0) for (let i = from; i < from + phrase.length; i++) inPhrase.add(i);
  }
  const termNumbers = new Map(terms.map((term) => [term.number, term]));
  const highlights: Span[] = [];
  const found: { start: number; term: number; weight: number }[] = [];
  for (let i = 0; i < forms.length; i++) {
    const number = index.vocabulary.termOfForm[forms[i]!]!;
    const term = number < 0 ? undefined : termNumbers.get(number);
    if (term === undefined && !inPhrase.has(i)) continue;
    const start = passage.start + starts[i]!;
    if (term === undefined || !term.asking || inPhrase.has(i))
      highlights.push({ start, end: Math.min(passage.end, wordEnd(own.text, start)) });
    found.push({ start, term: number, weight: term?.weight ?? 0 });
  }
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { weight }) => sum + weight, 0),
  );
  const coverage = sentences.slice(passage.sentences.start, passage.sentences.end).map(({ start, end }) => {
    const inside = found.filter((word) => start <= word.start && word.start < end);
    const weights = new Map(inside.map(({ term, weight }) => [term, weight]));
    return [...weights.values()].reduce((sum, each) => sum + each, 0) / total;
  });
  const best = coverage.indexOf(Math.max(...coverage));
  return { highlights, sentence: passage.sentences.start + best, coverage };
}
