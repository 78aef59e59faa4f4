import type { Library } from '../library.ts';
import { words } from '../search/words.ts';
import { type Span, slice } from '../span.ts';
import type { Item } from './answer.ts';
import { quoteOf } from './cite.ts';
import { nearPassage, saying } from './item.ts';

/** An item from what was kept of it: who said it is read off its words once more, while the article is the same. */
export function itemAgain(
  { citation, highlights, alsoIn }: Pick<Item, 'citation' | 'highlights' | 'alsoIn'>,
  library: Library,
): Item {
  const kept = { citation, highlights, alsoIn };
  const quote = quoteOf(citation, library);
  if (!quote.ok) return { ...kept, quotation: null, speaker: null };
  const { article } = quote.cited;
  const telling =
    highlights.length > 0 ? highlights : citation.spans.flatMap((span) => wordsIn(span, article.text));
  const near = citation.spans.flatMap((span) => nearPassage(span, quote.cited).quotations);
  return { ...kept, ...saying(telling, [...new Set(near)], library) };
}

/** Where the words of a stretch are. */
export const wordsIn = (span: Span, text: string): Span[] =>
  words(slice(text, span)).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
