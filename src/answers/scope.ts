import { idDigest, isIdDigest } from '../articles/id-digest.ts';
import { labelOf } from '../articles/label.ts';
import { type AnnotatedArticle, type CoverageExtent, extentOf, type Library } from '../library.ts';
import type { None, Request } from './answer.ts';
import { dayInWords } from './days-in-words.ts';
import { foldName } from './fold-name.ts';

/** The articles that a request's filters leave: null for all of them. */
export type Scope =
  | { readonly ok: true; readonly articles: ReadonlySet<string> | null }
  | { readonly ok: false; readonly reason: Extract<None['reason'], 'unknown-source' | 'no-articles'> };

/**
 * `from` and `to` compare the publication date, so an undated article never passes them; `source` is an outlet, or an
 * article's id, title, opening words or date.
 */
export function scopeOf({ from, to, source }: Request, library: Library): Scope {
  if (!from && !to && !source) return { ok: true, articles: null };
  const named = source ? articlesOfSource(source, library) : library.articles;
  if (named.length === 0) return { ok: false, reason: 'unknown-source' };
  const kept = named.filter(({ article: { publishedOn } }) => {
    if (!from && !to) return true;
    return publishedOn !== null && (!from || publishedOn >= from) && (!to || publishedOn <= to);
  });
  if (kept.length === 0) return { ok: false, reason: 'no-articles' };
  return { ok: true, articles: new Set(kept.map(({ article }) => article.id)) };
}

/** What a question with these filters is asked of. */
export function searchedIn(articles: ReadonlySet<string> | null, library: Library): CoverageExtent {
  if (articles === null) return library.extent;
  return extentOf([...articles].flatMap((id) => library.article(id)?.article ?? []));
}

/** An exact name wins over a part of one; the digest of an id means that article alone. */
export function articlesOfSource(typed: string, library: Library): readonly AnnotatedArticle[] {
  const wanted = foldName(typed);
  if (wanted === '') return [];
  const meant = isIdDigest(typed)
    ? library.articles.filter(({ article }) => idDigest(article.id) === typed)
    : [];
  if (meant.length > 0) return meant;
  const exact = library.articles.filter((candidate) => namesOf(candidate).some((name) => name === wanted));
  if (exact.length > 0) return exact;
  return library.articles.filter((candidate) => namesOf(candidate).some((name) => name.includes(wanted)));
}

function namesOf(candidate: AnnotatedArticle): string[] {
  const { id, outlet, url, publishedOn } = candidate.article;
  const day = publishedOn && dayInWords(publishedOn);
  const names = [id, outlet, url, labelOf(candidate.article, candidate).text, publishedOn, day];
  return names.flatMap((name) => (name ? [foldName(name)] : []));
}
