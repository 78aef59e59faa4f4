import type { Article } from '../articles/article.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import { contains, overlaps, type Span, slice } from '../span.ts';
import type { Citation } from './answer.ts';

/** The cited words, a string for each span; or why they cannot be shown. */
export type Quote =
  | { readonly ok: true; readonly slices: readonly string[]; readonly cited: AnnotatedArticle }
  | { readonly ok: false; readonly reason: string };

/** What stands around a citation, in whole sentences. */
export interface Context {
  readonly before: Span;
  readonly cited: Span;
  readonly after: Span;
}

export const cite = (article: Article, spans: readonly Span[]): Citation => ({
  article: article.id,
  spans,
  sha256: article.sha256,
});

/**
 * The only way from a citation to words. Refuses, rather than shows, when the article is gone, when it is not the text
 * that was cited (an Article is immutable, hashed as it is read), or when a span does not lie within it.
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
  return { ok: true, slices: citation.spans.map((span) => slice(text, span)), cited };
}

/** The first span to the last, with up to `count` whole sentences on either side; boilerplate is left out. */
export function contextOf(citation: Citation, article: AnnotatedArticle, count = 3): Context {
  const first = citation.spans[0]?.start ?? 0;
  const last = citation.spans.at(-1)?.end ?? first;
  const cited = { start: first, end: last };
  const sentences = article.sentences.filter((sentence) => !sentence.boilerplate);
  const touched = sentences.filter((sentence) => overlaps(sentence, cited));
  const from = touched[0] ? sentences.indexOf(touched[0]) : 0;
  const to = from + touched.length;
  return {
    before: { start: Math.min(sentences[Math.max(0, from - count)]?.start ?? first, first), end: first },
    cited,
    after: {
      start: last,
      end: Math.max(sentences[Math.min(sentences.length, to + count) - 1]?.end ?? last, last),
    },
  };
}
