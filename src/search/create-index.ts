import { setImmediate } from 'node:timers/promises';
import type { IndexedArticle } from './article-words.ts';
import { type Coverage, createCoverage } from './coverage.ts';
import { createSearch } from './create-search.ts';
import { createIndexThread } from './index-thread.ts';
import { miniSearchPostings } from './minisearch-postings.ts';
import type { SavedFile } from './saved-postings.ts';
import type { CoverageChange, PassageIndex } from './search.ts';

/**
 * Passages that the main thread holds itself, in MiniSearch. Beyond, building it or the slowest question would hold up
 * Discord's gateway, and at 200 questions a second all of them.
 */
const MOST_IN_MAIN_THREAD = 5_000;
/** Articles that are read at once while the main thread serves: some milliseconds. */
const SLICE = 10;

export interface IndexSettings {
  /** Where a large index is saved, and loaded from at the next start. */
  readonly saved?: SavedFile;
  /** Told when a large index, and all that was updated from it, is lost. */
  readonly onLost?: (error: Error) => void;
}

/** The index of a coverage: over MiniSearch, a large one over FTS5 in a thread of its own. */
export function createIndex(articles: readonly IndexedArticle[], settings: IndexSettings = {}): PassageIndex {
  const size = articles.reduce((sum, { passages }) => sum + passages.length, 0);
  if (size > MOST_IN_MAIN_THREAD) return createIndexThread(articles, settings.saved, settings.onLost);
  return indexOf(createCoverage(articles, miniSearchPostings), settings);
}

function indexOf(coverage: Coverage, settings: IndexSettings): PassageIndex {
  const search = createSearch(coverage);
  let closed = false;
  return {
    ready: Promise.resolve(),
    async search(request) {
      if (closed) throw new Error('The index is closed.');
      return search(request);
    },
    async update(change) {
      if (closed) throw new Error('The index is closed.');
      const changed = await inSlices(coverage, change);
      if (changed.frequencies.passages <= MOST_IN_MAIN_THREAD) return indexOf(changed, settings);
      const all = Array.from(changed.articles.values(), ({ indexed }) => indexed);
      const thread = createIndexThread(all, settings.saved, settings.onLost);
      changed.close();
      await thread.ready;
      return thread;
    },
    async close() {
      if (closed) return;
      closed = true;
      coverage.close();
    },
  };
}

/** The changed coverage, without keeping the event loop from turning. */
async function inSlices(from: Coverage, { added, removed }: CoverageChange): Promise<Coverage> {
  let coverage = from.with({ added: [], removed });
  for (let first = 0; first < added.length; first += SLICE) {
    const before = coverage;
    try {
      coverage = before.with({ added: added.slice(first, first + SLICE), removed: [] });
    } finally {
      before.close();
    }
    await setImmediate();
  }
  return coverage;
}
