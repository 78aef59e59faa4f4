import { cite, contextOf, quoteOf } from '../../answers/cite.ts';
import type { AnnotatedArticle, Library } from '../../library.ts';
import { articleKey, type ContextKey } from '../custom-id.ts';
import { ROOM } from '../limits.ts';
import { type OutgoingMessage, plainMessage } from './layout.ts';
import { blockQuote } from './quote.ts';
import { sourceLines } from './source-lines.ts';

/** Null where the coverage no longer has the article as it was cited. */
export const articleOfKey = (key: string, { articles }: Library): AnnotatedArticle | null =>
  articles.find(({ article: { id, sha256 } }) => articleKey({ article: id, sha256 }) === key) ?? null;

/** The cited words in bold among their neighbours; null where the coverage no longer has the article as it was cited. */
export function contextMessage(
  { article: key, spans }: ContextKey,
  library: Library,
): OutgoingMessage | null {
  const found = articleOfKey(key, library);
  if (found === null) return null;
  const citation = cite(found.article, spans);
  if (!quoteOf(citation, library).ok) return null;
  const around = contextOf(citation, found);
  const quote = quoteOf(cite(found.article, around.length > 0 ? around : spans), library);
  if (!quote.ok) return null;
  const source = sourceLines(citation, found);
  return plainMessage(
    `-# the passage in bold, and what stands around it\n${blockQuote(quote, spans, ROOM.context)}\n${source}`,
  );
}
