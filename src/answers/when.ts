import type { Timex } from '../dates/timex.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import { contains, overlaps, type Span } from '../span.ts';
import type { Answer, DatedItem, Request } from './answer.ts';
import { onePerArticle } from './collapse.ts';
import { itemOfHit } from './item.ts';
import { type FoundPassage, retrieve } from './retrieve.ts';

/** When something happened: the passages that tell of it, each with the day that its own words give, else its article's. */
export async function when(request: Request, library: Library): Promise<Answer<DatedItem>> {
  const retrieved = await retrieve(request, library);
  if (retrieved.status === 'none') return retrieved;
  const { status, corrections, passages } = retrieved;
  const items = onePerArticle(passages.map((passage) => datedItem(passage, library)));
  return { status, items, corrections, origins: [] };
}

function datedItem({ hit, found }: FoundPassage, library: Library): DatedItem {
  const item = itemOfHit(hit, found, library);
  const sentence = found.sentences[hit.sentence] ?? hit.passage;
  const matched = item.highlights.filter((word) => contains(sentence, word));
  const timex = timexFor(matched, sentence, found);
  if (timex) return { ...item, basis: 'text', timex, interval: timex.interval };
  const { publishedOn } = found.article;
  const interval = publishedOn ? { from: publishedOn, to: publishedOn } : null;
  return { ...item, basis: 'published', timex: null, interval };
}

/**
 * The time expression of the sentence that dates the matched words: one of the same quotation's content before one of
 * its frame (“On Wednesday X said that Y last month”), then the one nearest to them.
 */
function timexFor(matched: readonly Span[], sentence: Span, found: AnnotatedArticle): Timex | null {
  const candidates = found.timexes.filter(
    ({ span, type }) => contains(sentence, span) && (type === 'DATE' || type === 'TIME'),
  );
  const content = found.quotations
    .flatMap(({ spans }) => spans)
    .filter((span) => overlaps(span, sentence) && matched.some((word) => contains(span, word)));
  const cost = ({ span }: Timex): number => {
    const inContent = content.some((part) => contains(part, span));
    const distance = matched.reduce((sum, word) => sum + gap(word, span), 0) / Math.max(1, matched.length);
    return distance + (content.length > 0 && !inContent ? sentence.end - sentence.start : 0);
  };
  return candidates.toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** Code units between two spans; 0 where they touch. */
const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
