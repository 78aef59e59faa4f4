import type { Passage } from '../articles/structure.ts';
import type { Span } from '../span.ts';
import type { IndexedArticle } from './article-words.ts';

export interface SearchRequest {
  /** As typed; “…” and "…" mark an exact phrase. */
  readonly text: string;
  /** At most this many hits. */
  readonly limit: number;
  /** Only these articles, where given (the filters `from`, `to` and `source`). */
  readonly articles?: ReadonlySet<string>;
}

/** A passage that fits. */
export interface Hit {
  /** The article's id. */
  readonly article: string;
  readonly passage: Passage;
  /** Higher is better; comparable within one result only. */
  readonly score: number;
  /** The words of the article that matched, in text order, to show in bold. */
  readonly highlights: readonly Span[];
  /** The passage's sentence that answers best, an index into `Structure.sentences`. */
  readonly sentence: number;
  /** For each sentence of the passage, in order: the share of the question's summed term weights in it, 0 to 1. */
  readonly coverage: readonly number[];
}

/** A word that the index does not know, and what was searched in its place. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

/** found: the passage answers; closest: passages that bear on it and may not answer; none: not in the coverage. */
export interface SearchResult {
  readonly status: 'found' | 'closest' | 'none';
  /** Best first, one article's near-duplicates and several passages of one article not yet collapsed. */
  readonly hits: readonly Hit[];
  readonly corrections: readonly Correction[];
}

export interface CoverageChange {
  /** One whose id the coverage has takes the place of that article. */
  readonly added: readonly IndexedArticle[];
  /** Ids; one that the coverage does not have is passed over. */
  readonly removed: readonly string[];
}

export interface PassageIndex {
  /** Settles once questions are answered without delay; a question asked before waits. */
  readonly ready: Promise<void>;
  search(request: SearchRequest): Promise<SearchResult>;
  /**
   * An index of the changed coverage, ready; what did not change is not read again. This one goes on answering as before
   * until it is closed, which is to be after: whoever holds it swaps articles and index at once, or citations would mix.
   */
  update(change: CoverageChange): Promise<PassageIndex>;
  /** Frees what no other index of these articles needs; nothing is answered after. */
  close(): Promise<void>;
}
