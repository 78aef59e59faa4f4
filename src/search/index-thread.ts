import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { IndexedArticle } from './article-words.ts';
import type { FromThread, ToThread } from './index-worker.ts';
import type { PassageIndex, SearchResult } from './search.ts';

/** Articles that are handed over at once: copying them takes the main thread some milliseconds. */
const BATCH = 200;

/**
 * The index of a large coverage in a worker thread, which reads and ranks while the main one serves. It keeps the
 * process alive while it is built and while a question is open, and not otherwise.
 */
export function createIndexThread(articles: readonly IndexedArticle[]): PassageIndex {
  // The thread is the same however the process was started.
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { execArgv: [] });
  const waiting = new Map<number, PromiseWithResolvers<SearchResult>>();
  const ready = Promise.withResolvers<void>();
  // Whoever does not wait for it learns of the failure from their question.
  ready.promise.catch(() => undefined);
  let failure: Error | null = null;
  let questions = 0;

  const send = (message: ToThread): void => worker.postMessage(message);

  async function handOver(): Promise<void> {
    for (let from = 0; from < articles.length && failure === null; from += BATCH) {
      send({ kind: 'articles', articles: articles.slice(from, from + BATCH).map(indexedOnly) });
      await setImmediate();
    }
    send({ kind: 'build' });
  }

  function settle(message: FromThread): void {
    if (message.kind === 'ready') ready.resolve();
    else {
      const question = waiting.get(message.question);
      waiting.delete(message.question);
      if (message.kind === 'result') question?.resolve(message.result);
      else question?.reject(message.error);
    }
    if (waiting.size === 0) worker.unref();
  }

  function fail(error: Error): void {
    failure ??= error;
    ready.reject(failure);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  }

  worker.on('message', settle);
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that holds the index has ended.')));
  handOver().catch(fail);

  return {
    ready: ready.promise,
    async search(request) {
      await ready.promise;
      if (failure) throw failure;
      const answer = Promise.withResolvers<SearchResult>();
      const question = questions++;
      waiting.set(question, answer);
      worker.ref();
      send({ kind: 'search', question, request });
      return answer.promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}

/** Without what is not searched and need not be copied: quotations, dates. */
const indexedOnly = ({
  article: { id, text, title },
  sentences,
  passages,
}: IndexedArticle): IndexedArticle => ({ article: { id, text, title }, sentences, passages });
