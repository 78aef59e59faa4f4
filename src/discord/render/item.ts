import type { DatedItem, Item } from '../../answers/answer.ts';
import { quoteOf } from '../../answers/cite.ts';
import { datedInWords } from '../../answers/in-words.ts';
import type { Library } from '../../library.ts';
import { articleKey } from '../custom-id.ts';
import { escapeInline } from '../escape.ts';
import { ROOM } from '../limits.ts';
import type { Block } from '../view.ts';
import { attribution } from './attribution.ts';
import { blockQuote } from './quote.ts';
import { otherArticles, sourceLines } from './source-lines.ts';

/** A cited passage: the quote, in so many characters at most, who said it and how, and where it is from. */
export function itemBlock(item: Item, library: Library, room: number = ROOM.quote): Block {
  const { citation, highlights } = item;
  const quote = quoteOf(citation, library);
  if (!quote.ok) {
    return { body: `*A passage is not shown.* ${escapeInline(quote.reason)}`, source: null, context: null };
  }
  const words = blockQuote(quote, highlights, room);
  const said = attribution(item, quote.cited);
  return {
    body: said === null ? words : `${words}\n${said}`,
    source: sourceLines(citation, quote.cited, otherArticles(item, library)),
    context: { article: articleKey(citation), spans: citation.spans },
  };
}

/**
 * The same under its day, bold where the words themselves give it: [**“last month” → July 2023, counted from the
 * article’s date, 31 August 2023**]
 */
export function datedBlock(item: DatedItem, library: Library): Block {
  const block = itemBlock(item, library);
  const article = library.article(item.citation.article);
  if (article === null || block.source === null) return block;
  const day = escapeInline(datedInWords(item, article));
  return { ...block, body: `${item.governs === 'sentence' ? `**${day}**` : day}\n${block.body}` };
}
