import type { AnnotatedArticle, CoverageExtent, Library } from '../library.ts';
import { isForeign } from '../search/language.ts';
import { asksNothing } from '../search/query.ts';
import type { Correction, Hit } from '../search/search.ts';
import type { None, Request } from './answer.ts';
import { none } from './none.ts';
import { scopeOf, searchedIn } from './scope.ts';

/** Enough for ten articles of five passages each; a reply shows far fewer. */
const HITS = 50;

/**
 * Passages that score below this share of the best one only share some of its words. On the seeds' questions what bears
 * on the question stood above 0.8, the rest below 0.5.
 */
export const BEARING = 0.6;

/** A hit with the article it lies in. */
export interface FoundPassage {
  readonly hit: Hit;
  readonly found: AnnotatedArticle;
}

export interface Retrieved {
  readonly status: 'found' | 'closest';
  readonly passages: readonly FoundPassage[];
  readonly corrections: readonly Correction[];
  /** What the filters leave of the coverage. */
  readonly searched: CoverageExtent;
  /** More passages may bear on it than these: what is counted in them is the least. */
  readonly partial: boolean;
}

/** The passages that bear on a request's text, best first, within its filters; or why there are none. */
export async function retrieve(request: Request, library: Library): Promise<Retrieved | None> {
  const { text } = request;
  const scope = scopeOf(request, library);
  if (!scope.ok) return none(scope.reason, library, request.source ?? '');
  const result = await library.index.search({
    text,
    limit: HITS,
    ...(scope.articles && { articles: scope.articles }),
  });
  if (result.status !== 'found') {
    if (isForeign(text)) return none('language', library);
    if (asksNothing(text)) return none('empty', library);
  }
  const passages = result.hits.flatMap((hit) => {
    const found = library.article(hit.article);
    return found ? [{ hit, found }] : [];
  });
  const searched = searchedIn(scope.articles, library);
  if (result.status === 'none' || passages.length === 0) return none('no-match', library, text, searched);
  const partial = bearing(passages).length === HITS;
  return { status: result.status, passages, corrections: result.corrections, searched, partial };
}

/** Without the tail of passages that only share some of the question's words. */
export function bearing(passages: readonly FoundPassage[]): FoundPassage[] {
  const best = passages[0]?.hit.score ?? 0;
  return passages.filter(({ hit }) => hit.score >= BEARING * best);
}
