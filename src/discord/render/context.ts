import { contextOf, quoteOf } from '../../answers/cite.ts';
import type { Library } from '../../library.ts';
import type { ContextKey } from '../custom-id.ts';
import { ROOM } from '../limits.ts';
import { type OutgoingMessage, plainMessage } from './layout.ts';
import { blockQuote } from './quote.ts';
import { sourceLines } from './source-lines.ts';

/** The passage in bold among its neighbours; null where the coverage no longer has the article as it was cited. */
export function contextMessage({ sha, start, end }: ContextKey, library: Library): OutgoingMessage | null {
  const found = library.articles.find(({ article }) => article.sha256.startsWith(sha));
  if (found === undefined) return null;
  const { id: article, sha256 } = found.article;
  const citation = { article, spans: [{ start, end }], sha256 };
  if (!quoteOf(citation, library).ok) return null;
  const around = { ...citation, spans: contextOf(citation, found) };
  const words = blockQuote(around, found, citation.spans, ROOM.context);
  const source = sourceLines(citation, found);
  return plainMessage(`-# the passage in bold, and what stands around it\n${words}\n${source}`);
}
