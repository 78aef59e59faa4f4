import type { AnnotatedArticle, Library } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Hit } from '../search/search.ts';
import { contains, overlaps, type Span } from '../span.ts';
import type { Item } from './answer.ts';
import { cite } from './cite.ts';

/** The hit's best sentence with its neighbours on either side, within the passage: three sentences hold the answer in 9 of 10 (measured on SQuAD). */
export function itemOfHit(hit: Hit, found: AnnotatedArticle, library: Library): Item {
  const { sentences } = hit.passage;
  const first = found.sentences[Math.max(sentences.start, hit.sentence - 1)];
  const last = found.sentences[Math.min(sentences.end - 1, hit.sentence + 1)];
  const best = found.sentences[hit.sentence] ?? hit.passage;
  const span = { start: first?.start ?? hit.passage.start, end: last?.end ?? hit.passage.end };
  const quotation = quotationIn(best, found.quotations);
  return {
    citation: cite(found.article, [span]),
    highlights: hit.highlights.filter((word) => contains(span, word)),
    quotation,
    speaker: quotation && library.speakers.of(quotation),
    alsoIn: [],
  };
}

/** The quotation that covers most of a sentence, if any touches it. */
export function quotationIn(sentence: Span, quotations: readonly Quotation[]): Quotation | null {
  let best: Quotation | null = null;
  let most = 0;
  for (const quotation of quotations) {
    const covered = sharedLength(sentence, quotation.spans);
    if (covered > most) [best, most] = [quotation, covered];
  }
  return best;
}

/** How many code units of the spans lie within `outer`. */
const sharedLength = (outer: Span, spans: readonly Span[]): number =>
  spans
    .filter((span) => overlaps(outer, span))
    .reduce((sum, span) => sum + Math.min(outer.end, span.end) - Math.max(outer.start, span.start), 0);
