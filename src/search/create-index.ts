import { createSearch } from './create-search.ts';
import type { IndexedArticle } from './forward-index.ts';
import { createIndexThread } from './index-thread.ts';
import { miniSearchCandidates } from './minisearch-candidates.ts';
import type { PassageIndex } from './search.ts';

/**
 * Passages that the main thread holds itself. Up to here a question takes it a few milliseconds, less than the way to
 * another thread and back is worth; beyond, the slowest would hold up Discord's gateway.
 */
const MOST_IN_MAIN_THREAD = 20_000;

/** The index of a coverage: with MiniSearch in this thread, or a large one with FTS5 in a thread of its own. */
export function createIndex(articles: readonly IndexedArticle[]): PassageIndex {
  const size = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  if (size > MOST_IN_MAIN_THREAD) return createIndexThread(articles);
  const search = createSearch(articles, miniSearchCandidates);
  return {
    ready: Promise.resolve(),
    search: (request) => Promise.resolve(search(request)),
    close: () => Promise.resolve(),
  };
}
