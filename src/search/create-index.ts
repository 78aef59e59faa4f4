import { createSearch } from './create-search.ts';
import type { IndexedArticle } from './forward-index.ts';
import { fts5Candidates } from './fts5-candidates.ts';
import { createIndexThread } from './index-thread.ts';
import { miniSearchCandidates } from './minisearch-candidates.ts';
import type { PassageIndex } from './search.ts';

/** Passages from which on FTS5 is built and searched faster than MiniSearch: at 18,000 in half the time at the 99th percentile. */
const MANY = 10_000;
/** Passages that the main thread holds itself. Beyond, the slowest question would hold up Discord's gateway. */
const MOST_IN_MAIN_THREAD = 20_000;

/** The index of a coverage: over MiniSearch, a large one over FTS5, a very large one in a thread of its own. */
export function createIndex(articles: readonly IndexedArticle[]): PassageIndex {
  const size = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  if (size > MOST_IN_MAIN_THREAD) return createIndexThread(articles);
  const search = createSearch(articles, size > MANY ? fts5Candidates : miniSearchCandidates);
  return {
    ready: Promise.resolve(),
    search: (request) => Promise.resolve(search(request)),
    close: () => Promise.resolve(),
  };
}
