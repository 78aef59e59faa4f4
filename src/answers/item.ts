import type { Sentence } from '../articles/structure.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Hit } from '../search/search.ts';
import { contains, countInside, overlaps, type Span, slice } from '../span.ts';
import type { Item } from './answer.ts';
import { cite } from './cite.ts';

/** Below this a quotation is a guess (attitudes such as “supports”), and nobody is said to have said it. */
export const CONFIDENT = 0.5;

/**
 * The hit's best sentence with its neighbours of the same paragraph: three sentences hold the answer in 9 of 10 (measured
 * on SQuAD), the best alone in 7 to 8. A headline, which only announces, takes the sentence after it along.
 */
export function itemOfHit(hit: Hit, found: AnnotatedArticle, library: Library): Item {
  const best = found.sentences[hit.sentence];
  if (!best) throw new Error(`${hit.article}: no sentence ${hit.sentence}`);
  const [before, after] = [found.sentences[hit.sentence - 1], found.sentences[hit.sentence + 1]];
  const beside = (sentence: Sentence | undefined) =>
    sentence?.paragraph === best.paragraph && !sentence.boilerplate;
  const headline = !beside(before) && !beside(after) && !ENDED.test(slice(found.article.text, best));
  const goesOn = after && !after.boilerplate && (beside(after) || headline);
  const span = {
    start: before && beside(before) ? before.start : best.start,
    end: goesOn ? after.end : best.end,
  };
  return itemOfSpan(span, best, hit, found, library);
}

/** As prose ends, whatever marks close after it. */
const ENDED = /[.?!…]["”’')\]]*$/;

/** A span as an item; who said it is read off the matched words of its best sentence. */
export function itemOfSpan(
  { start, end }: Span,
  best: Sentence,
  hit: Hit,
  found: AnnotatedArticle,
  library: Library,
): Item {
  const span = { start, end };
  const highlights = hit.highlights.filter((word) => contains(span, word));
  const words = highlights.filter((word) => contains(best, word));
  return {
    citation: cite(found.article, [span]),
    highlights,
    ...saying(words, found.quotations, library),
    alsoIn: [],
  };
}

/** The article with only those quotations and dates that touch a passage: long articles have many thousands. */
export const nearPassage = (passage: Span, found: AnnotatedArticle): AnnotatedArticle => ({
  ...found,
  quotations: found.quotations.filter(({ spans }) => spans.some((span) => overlaps(span, passage))),
  timexes: found.timexes.filter(({ span }) => overlaps(span, passage)),
});

/**
 * Who said the matched words: the confident quotation that holds most of them, and at least half. Another one in the
 * same sentence is about something else.
 */
export function saying(
  words: readonly Span[],
  quotations: readonly Quotation[],
  library: Library,
): Pick<Item, 'quotation' | 'speaker'> {
  let quotation: Quotation | null = null;
  let most = Math.max(1, Math.ceil(words.length / 2)) - 1;
  for (const candidate of quotations) {
    if (candidate.confidence < CONFIDENT) continue;
    const held = countInside(words, candidate.spans);
    if (held > most) [quotation, most] = [candidate, held];
  }
  return { quotation, speaker: quotation && library.speakers.of(quotation) };
}
