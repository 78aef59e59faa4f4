import type { Span } from '../span.ts';
import { formsOf, type IndexedPassage } from './forward-index.ts';
import { matchesIn } from './matches.ts';
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
  own: IndexedPassage,
  terms: readonly QueryTerm[],
  termOf: (form: number) => number,
  phrases: readonly Int32Array[],
): Highlighted {
  const { article, passage, from } = own;
  const { starts } = article.words;
  const termAt = new Map(matchesIn(own, termOf).map(({ position, term }) => [position, terms[term]!]));
  const standing = phrasesIn(own, phrases);
  const inPhrase = new Set(standing.flatMap(({ at, phrase }) => Array.from(phrase, (_, i) => at + i)));
  const matched = new Set([...termAt.keys(), ...inPhrase]);
  const sentences = article.indexed.sentences.slice(passage.sentences.start, passage.sentences.end);
  const found = sentences.map(() => new Set<QueryTerm>());
  const highlights: Span[] = [];
  // Words and sentences are both in text order.
  let sentence = 0;
  for (const at of inPhrase.size > 0 ? [...matched].sort((a, b) => a - b) : matched) {
    const term = termAt.get(at);
    const start = passage.start + starts[from + at]!;
    if (term === undefined || !term.asking || inPhrase.has(at))
      highlights.push({ start, end: Math.min(passage.end, wordEnd(article.indexed.article.text, start)) });
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= start) sentence++;
    if (term !== undefined && isInside(sentences[sentence]!, start)) found[sentence]!.add(term);
  }
  const total = Math.max(1e-9, weightOf(terms));
  const coverage = sentences.map((sentence, i) => {
    const ofTerms = weightOf(found[i]!) / total;
    if (phrases.length === 0) return ofTerms;
    const inside = standing.filter(({ at }) => isInside(sentence, passage.start + starts[from + at]!));
    const ofPhrases = new Set(inside.map(({ phrase }) => phrase)).size / phrases.length;
    return PHRASES_SHARE * ofPhrases + (1 - PHRASES_SHARE) * ofTerms;
  });
  const best = coverage.indexOf(Math.max(...coverage));
  return { highlights, sentence: passage.sentences.start + best, coverage };
}

/** Where each phrase stands in a passage, as positions among its words. */
function phrasesIn(passage: IndexedPassage, phrases: readonly Int32Array[]) {
  if (phrases.length === 0) return [];
  const forms = formsOf(passage);
  return phrases.flatMap((phrase) => {
    const found: { readonly at: number; readonly phrase: Int32Array }[] = [];
    const next = (from: number): number => phrasePosition(forms, phrase, from);
    for (let at = next(0); at >= 0; at = next(at + phrase.length)) found.push({ at, phrase });
    return found;
  });
}

const isInside = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

function weightOf(terms: Iterable<QueryTerm>): number {
  let sum = 0;
  for (const { weight } of terms) sum += weight;
  return sum;
}
