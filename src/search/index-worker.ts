import { parentPort } from 'node:worker_threads';
import type { IndexedArticle } from './article-words.ts';
import { emptyCoverage } from './coverage.ts';
import { createSearch } from './create-search.ts';
import { fts5Postings } from './fts5-postings.ts';
import type { SearchRequest, SearchResult } from './search.ts';

/** In this order: articles, in as many messages as it takes; build, once; then searches. */
export type ToThread =
  | { readonly kind: 'articles'; readonly articles: readonly IndexedArticle[] }
  | { readonly kind: 'build' }
  | { readonly kind: 'search'; readonly question: number; readonly request: SearchRequest };

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly question: number; readonly result: SearchResult }
  | { readonly kind: 'error'; readonly question: number; readonly error: Error };

const articles: IndexedArticle[] = [];
let search: ReturnType<typeof createSearch> | null = null;

const send = (message: FromThread): void => parentPort?.postMessage(message);

/** One question that fails is reported and the thread lives on; a coverage that cannot be indexed ends it. */
function answer(question: number, request: SearchRequest): FromThread {
  try {
    if (search === null) throw new Error('A question came before the index was built.');
    return { kind: 'result', question, result: search(request) };
  } catch (error) {
    return { kind: 'error', question, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

parentPort?.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'articles':
      articles.push(...message.articles);
      break;
    case 'build':
      search = createSearch(emptyCoverage(fts5Postings).with({ added: articles, removed: [] }));
      send({ kind: 'ready' });
      break;
    case 'search':
      send(answer(message.question, message.request));
  }
});
