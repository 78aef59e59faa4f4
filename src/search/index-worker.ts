import { parentPort } from 'node:worker_threads';
import type { IndexedArticle } from './article-words.ts';
import { type Coverage, createCoverage } from './coverage.ts';
import { createSearch } from './create-search.ts';
import { fts5Postings } from './fts5-postings.ts';
import { type PackedResult, packed } from './packed-result.ts';
import { type SavedFile, savedPostings } from './saved-postings.ts';
import type { CoverageChange, SearchRequest } from './search.ts';

/**
 * The numbers are those of coverages. For each: articles, in as many messages as it takes; build, once, from another
 * coverage or from none; then searches; close.
 */
export type ToThread =
  | { readonly kind: 'articles'; readonly coverage: number; readonly articles: readonly IndexedArticle[] }
  | {
      readonly kind: 'build';
      readonly coverage: number;
      readonly from: number | null;
      readonly removed: readonly string[];
      /** The file of a saved index, for one that is built from none. */
      readonly saved: SavedFile | null;
    }
  | {
      readonly kind: 'search';
      readonly coverage: number;
      readonly question: number;
      readonly request: SearchRequest;
    }
  | { readonly kind: 'close'; readonly coverage: number };

export type FromThread =
  | { readonly kind: 'built'; readonly coverage: number; readonly error: Error | null }
  | { readonly kind: 'result'; readonly question: number; readonly result: PackedResult }
  | { readonly kind: 'error'; readonly question: number; readonly error: Error };

interface Served {
  readonly coverage: Coverage;
  readonly search: ReturnType<typeof createSearch>;
}

const arrived = new Map<number, IndexedArticle[]>();
const served = new Map<number, Served>();

const send = (message: FromThread): void =>
  parentPort?.postMessage(message, message.kind === 'result' ? [message.result.numbers.buffer] : []);
const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

function take(number: number): Served {
  const found = served.get(number);
  if (found === undefined) throw new Error('The index is closed.');
  return found;
}

/** A file that cannot be written, on a full disk for one, is done without. */
function create(articles: readonly IndexedArticle[], saved: SavedFile | null): Coverage {
  if (saved === null) return createCoverage(articles, fts5Postings);
  return unlessUnwritable(
    () => createCoverage(articles, savedPostings(saved)),
    () => createCoverage(articles, fts5Postings),
  );
}

function change(coverage: Coverage, { added, removed }: CoverageChange): Coverage {
  return unlessUnwritable(
    () => coverage.with({ added, removed }),
    () => {
      const gone = new Set([...removed, ...added.map(({ article }) => article.id)]);
      const kept = Array.from(coverage.articles.values(), ({ indexed }) => indexed);
      const rest = kept.filter(({ article }) => !gone.has(article.id));
      return createCoverage([...rest, ...added], fts5Postings);
    },
  );
}

function unlessUnwritable(written: () => Coverage, without: () => Coverage): Coverage {
  try {
    return written();
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'ERR_SQLITE_ERROR') throw error;
    return without();
  }
}

/** A coverage that cannot be indexed is reported, and the others are served on. */
function build({ coverage: number, from, removed, saved }: Extract<ToThread, { kind: 'build' }>): FromThread {
  const added = arrived.get(number) ?? [];
  arrived.delete(number);
  try {
    const coverage = from === null ? create(added, saved) : change(take(from).coverage, { added, removed });
    served.set(number, { coverage, search: createSearch(coverage) });
    return { kind: 'built', coverage: number, error: null };
  } catch (error) {
    return { kind: 'built', coverage: number, error: asError(error) };
  }
}

function answer({ coverage, question, request }: Extract<ToThread, { kind: 'search' }>): FromThread {
  try {
    return { kind: 'result', question, result: packed(take(coverage).search(request)) };
  } catch (error) {
    return { kind: 'error', question, error: asError(error) };
  }
}

function close(number: number): void {
  try {
    served.get(number)?.coverage.close();
  } catch {
    // On a full disk, what nobody needs stays in the file until the next start.
  }
  served.delete(number);
}

parentPort?.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'articles':
      arrived.set(message.coverage, [...(arrived.get(message.coverage) ?? []), ...message.articles]);
      break;
    case 'build':
      send(build(message));
      break;
    case 'search':
      send(answer(message));
      break;
    case 'close':
      close(message.coverage);
  }
});
