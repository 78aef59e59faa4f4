import type { Sentence } from '../articles/structure.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Hit } from '../search/search.ts';
import { contains, overlaps, type Span } from '../span.ts';
import type { Item } from './answer.ts';
import { cite } from './cite.ts';

/** Below this a quotation is a guess (attitudes such as “supports”), and nobody is said to have said it. */
export const CONFIDENT = 0.5;

/**
 * The hit's best sentence with its neighbours on either side, within the passage: three sentences hold the answer in 9
 * of 10 (measured on SQuAD), the best alone in 7 to 8.
 */
export function itemOfHit(hit: Hit, found: AnnotatedArticle, library: Library): Item {
  const { sentences } = hit.passage;
  const sentenceAt = (index: number): Sentence => {
    const sentence = found.sentences[index];
    if (!sentence) throw new Error(`${hit.article}: no sentence ${index}`);
    return sentence;
  };
  const first = sentenceAt(Math.max(sentences.start, hit.sentence - 1));
  const last = sentenceAt(Math.min(sentences.end - 1, hit.sentence + 1));
  const span = { start: first.start, end: last.end };
  return itemOfSpan(span, sentenceAt(hit.sentence), hit, found, library);
}

/** A span as an item; who said it is read off its best sentence. */
export function itemOfSpan(
  { start, end }: Span,
  best: Sentence,
  hit: Hit,
  found: AnnotatedArticle,
  library: Library,
): Item {
  const span = { start, end };
  const quotation = quotationIn(best, found.quotations);
  return {
    citation: cite(found.article, [span]),
    highlights: hit.highlights.filter((word) => contains(span, word)),
    quotation,
    speaker: quotation && library.speakers.of(quotation),
    alsoIn: [],
  };
}

/** The article with only those quotations and dates that touch a passage: long articles have many thousands. */
export const nearPassage = (passage: Span, found: AnnotatedArticle): AnnotatedArticle => ({
  ...found,
  quotations: found.quotations.filter(({ spans }) => spans.some((span) => overlaps(span, passage))),
  timexes: found.timexes.filter(({ span }) => overlaps(span, passage)),
});

/** The confident quotation that covers most of a sentence, if any touches it. */
export function quotationIn(sentence: Span, quotations: readonly Quotation[]): Quotation | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const covered = quotation.confidence < CONFIDENT ? 0 : sharedLength(sentence, quotation.spans);
    if (covered > most) [best, most] = [quotation, covered];
  }
  return best;
}

/** How many code units of the spans lie within `outer`. */
const sharedLength = (outer: Span, spans: readonly Span[]): number =>
  spans
    .filter((span) => overlaps(outer, span))
    .reduce((sum, span) => sum + Math.min(outer.end, span.end) - Math.max(outer.start, span.start), 0);
