import type { Article } from '../articles/article.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import { contains, overlaps, type Span, slice } from '../span.ts';
import type { Citation } from './answer.ts';

/** A citation whose words may be shown: a string for each of its spans. */
export interface CheckedQuote {
  readonly ok: true;
  readonly citation: Citation;
  readonly slices: readonly string[];
  readonly cited: AnnotatedArticle;
}

/** Or why they may not. */
export type Quote = CheckedQuote | { readonly ok: false; readonly reason: string };

export const cite = (article: Article, spans: readonly Span[]): Citation => ({
  article: article.id,
  spans,
  sha256: article.sha256,
});

/**
 * The only way from a citation to words. Refuses, rather than shows, when the article is gone, when it is not the text
 * that was cited (an Article is immutable, hashed as it is read), when a span does not lie within it, or when it is
 * hidden.
 */
export function quoteOf(citation: Citation, library: Library): Quote {
  const cited = library.article(citation.article);
  if (!cited) return { ok: false, reason: `The article ${citation.article} is no longer in the coverage.` };
  const { text } = cited.article;
  if (citation.sha256 !== cited.article.sha256) {
    return { ok: false, reason: `The article ${citation.article} has changed since this was cited.` };
  }
  const whole = { start: 0, end: text.length };
  if (!citation.spans.every((span) => span.start < span.end && contains(whole, span))) {
    return { ok: false, reason: `The citation does not fit the article ${citation.article}.` };
  }
  const hidden = library.hiding?.passages.filter(({ article }) => article === citation.article) ?? [];
  if (hidden.some(({ spans }) => spans.some((one) => citation.spans.some((span) => overlaps(span, one))))) {
    return { ok: false, reason: 'It is hidden by the moderators of this server.' };
  }
  return { ok: true, citation, slices: citation.spans.map((span) => slice(text, span)), cited };
}

/**
 * The sentences of a citation's parts with up to `count` on either side of each part, in text order. Boilerplate is
 * left out, so what is not shown between two of them is boilerplate or a stretch that nobody cited.
 */
export function contextOf({ spans }: Citation, { sentences }: AnnotatedArticle, count = 3): readonly Span[] {
  const prose = sentences.filter(({ boilerplate }) => !boilerplate);
  const shown = new Set<Span>();
  for (const span of spans) {
    const first = prose.findIndex((sentence) => overlaps(sentence, span));
    if (first < 0) continue;
    const last = prose.findLastIndex((sentence) => overlaps(sentence, span));
    for (const sentence of prose.slice(Math.max(0, first - count), last + count + 1)) shown.add(sentence);
  }
  return [...shown].toSorted((a, b) => a.start - b.start);
}
