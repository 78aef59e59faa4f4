import type { Features } from './features.ts';
import type { SearchResult } from './search.ts';

/** Does the best passage answer? A logistic regression over its features. */
export function decide(best: Features | undefined): SearchResult['status'] {
  if (best === undefined) return 'none';
  const evidence = best.window + best.article - best.missingInArticle;
  return evidence > 1.4 ? 'found' : evidence > 0.6 ? 'closest' : 'none';
}
