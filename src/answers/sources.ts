import type { AnnotatedArticle, Library } from '../library.ts';
import type { Answer, ArticleItem, Item, Request } from './answer.ts';
import { onePerArticle } from './collapse.ts';
import { datesTold } from './dates-told.ts';
import { itemOfHit } from './item.ts';
import { none } from './none.ts';
import { originsOf, tellingSentences } from './origins.ts';
import { retrieve } from './retrieve.ts';
import { scopeOf } from './scope.ts';
import { showOrigins } from './show-origins.ts';

/** Which articles speak of a claim: the best passage of each, copies kept apart, and whom they attribute it to. */
export async function sourcesOf(request: Request, library: Library): Promise<Answer<Item>> {
  const retrieved = await retrieve(request, library);
  if (retrieved.status === 'none') return retrieved;
  const { status, corrections, searched, partial } = retrieved;
  const tellings = tellingSentences(retrieved.passages, library);
  const articles = new Set(tellings.map(({ found }) => found));
  const passages = retrieved.passages.filter(({ found }) => articles.has(found));
  const best = onePerArticle(passages.map(({ hit, found }) => itemOfHit(hit, found, library)));
  const { named, more } = showOrigins(best, tellings);
  const items = [...named, ...more];
  return { status, items, corrections, searched, partial, ...originsOf(tellings) };
}

/** Sorts after every day. */
const UNDATED = '9999-12-32';

/** The articles of the coverage and what is known of each, by date, undated ones last. */
export function listSources(request: Request, library: Library): Answer<ArticleItem> {
  const scope = scopeOf(request, library);
  if (!scope.ok) return none(scope.reason, library, request.source ?? '');
  const { articles } = scope;
  const listed = library.articles.filter(({ article }) => !articles || articles.has(article.id));
  const items = listed
    .map(listedArticle)
    .toSorted((a, b) => ((a.article.publishedOn ?? UNDATED) < (b.article.publishedOn ?? UNDATED) ? -1 : 1));
  if (items.length === 0) return none('no-articles', library);
  return { status: 'found', items, corrections: [], origins: [] };
}

/** An article as a list shows it. */
export const listedArticle = (found: AnnotatedArticle): ArticleItem => ({
  article: found.article,
  passages: found.passages.length,
  quotations: found.quotations.length,
  dates: datesTold(found).length,
});
