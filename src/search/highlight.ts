import type { Span } from '../span.ts';
import { formsOf, type IndexedPassage } from './forward-index.ts';
import { type Match, matchesIn } from './matches.ts';
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
  const standing = phrasesIn(own, phrases);
  const inPhrase = new Set(standing.flatMap(({ at, phrase }) => Array.from(phrase, (_, i) => at + i)));
  const sentences = article.indexed.sentences.slice(passage.sentences.start, passage.sentences.end);
  /** Of the different terms in each sentence. */
  const weights = new Array<number>(sentences.length).fill(0);
  const seen = new Array<number>(sentences.length * terms.length).fill(0);
  const highlights: Span[] = [];
  // Words and sentences are both in text order.
  let sentence = 0;
  for (const { position, term } of withPhrases(matchesIn(own, termOf), inPhrase)) {
    const start = passage.start + starts[from + position]!;
    if (!terms[term]?.asking || inPhrase.has(position))
      highlights.push({ start, end: Math.min(passage.end, wordEnd(article.indexed.article.text, start)) });
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= start) sentence++;
    if (term === NO_TERM || !isInside(sentences[sentence]!, start)) continue;
    const place = sentence * terms.length + term;
    if (seen[place] === 0) weights[sentence]! += terms[term]!.weight;
    seen[place] = 1;
  }
  const total = Math.max(1e-9, weightOf(terms));
  const coverage = sentences.map((sentence, i) => {
    const ofTerms = weights[i]! / total;
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

const NO_TERM = -1;

/** The matches, and the words of phrases that are none, such as function words; in text order. */
function withPhrases(matches: readonly Match[], inPhrase: ReadonlySet<number>): readonly Match[] {
  if (inPhrase.size === 0) return matches;
  const known = new Set(matches.map(({ position }) => position));
  const others = [...inPhrase].filter((position) => !known.has(position));
  return [...matches, ...others.map((position) => ({ position, term: NO_TERM }))].sort(
    (a, b) => a.position - b.position,
  );
}

function weightOf(terms: readonly QueryTerm[]): number {
  let sum = 0;
  for (const { weight } of terms) sum += weight;
  return sum;
}
