import { Worker } from 'node:worker_threads';
import { inStretches, type Steps } from '../steps.ts';
import type { IndexedArticle } from './article-words.ts';
import type { FromThread, ToThread } from './index-worker.ts';
import { unpacked } from './packed-result.ts';
import type { SavedFile } from './saved-postings.ts';
import type { CoverageChange, PassageIndex, SearchResult } from './search.ts';

/** Articles that are handed over at once: copying them takes the main thread some milliseconds. */
const BATCH = 50;

/**
 * The index of a large coverage in a worker thread, which reads and ranks while the main one serves. It keeps the
 * process alive while it is built and while a question is open, and not otherwise. With a file, it loads from
 * there what is as it was when an earlier one saved it.
 */
export function createIndexThread(
  articles: readonly IndexedArticle[],
  saved: SavedFile | null = null,
  /** Told once when the thread ends though nobody closed it, for want of memory for example: no index answers then. */
  onLost: (error: Error) => void = () => undefined,
): PassageIndex {
  // The thread is the same however the process was started.
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { execArgv: [] });
  const questions = new Map<number, PromiseWithResolvers<SearchResult>>();
  const builds = new Map<number, PromiseWithResolvers<void>>();
  let failure: Error | null = null;
  let numbers = 0;
  let open = 0;

  const send = (message: ToThread): void => worker.postMessage(message);

  /** What waits under a number keeps the process alive. */
  function wait<T>(waiting: Map<number, PromiseWithResolvers<T>>, number: number): Promise<T> {
    const result = Promise.withResolvers<T>();
    if (failure) result.reject(failure);
    else waiting.set(number, result);
    worker.ref();
    return result.promise;
  }

  function taken<T>(waiting: Map<number, T>, number: number): T | undefined {
    const found = waiting.get(number);
    waiting.delete(number);
    if (questions.size + builds.size === 0) worker.unref();
    return found;
  }

  function settle(message: FromThread): void {
    if (message.kind === 'built') {
      const build = taken(builds, message.coverage);
      if (message.error) build?.reject(message.error);
      else build?.resolve();
    } else {
      const question = taken(questions, message.question);
      if (message.kind === 'result') question?.resolve(unpacked(message.result));
      else question?.reject(message.error);
    }
  }

  function fail(error: Error): void {
    const isLost = failure === null && open > 0;
    failure ??= error;
    for (const waiting of [questions, builds]) {
      for (const { reject } of waiting.values()) reject(failure);
      waiting.clear();
    }
    if (isLost) onLost(failure);
  }

  worker.on('message', settle);
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('The thread that holds the index has ended.')));

  /** From another coverage, or from none. */
  function build(coverage: number, from: number | null, { added, removed }: CoverageChange): Promise<void> {
    const built = wait(builds, coverage);
    function* handOver(): Steps<void> {
      for (let first = 0; first < added.length && failure === null; first += BATCH) {
        const batch = added.slice(first, first + BATCH).map(indexedOnly);
        send({ kind: 'articles', coverage, articles: batch });
        yield;
      }
      send({ kind: 'build', coverage, from, removed, saved });
    }
    inStretches(handOver()).catch(fail);
    return built;
  }

  function indexOf(coverage: number, ready: Promise<void>): PassageIndex {
    open++;
    let closed = false;
    // Whoever does not wait for it learns of the failure from their question.
    ready.catch(() => undefined);
    return {
      ready,
      async search(request) {
        await ready;
        const question = numbers++;
        const answer = wait(questions, question);
        send({ kind: 'search', coverage, question, request });
        return answer;
      },
      async update(change) {
        await ready;
        const next = numbers++;
        await build(next, coverage, change);
        return indexOf(next, Promise.resolve());
      },
      async close() {
        if (closed) return;
        closed = true;
        send({ kind: 'close', coverage });
        if (--open === 0) await worker.terminate();
      },
    };
  }
  const first = numbers++;
  return indexOf(first, build(first, null, { added: articles, removed: [] }));
}

/** Without what is not searched and need not be copied: quotations, dates. */
const indexedOnly = ({
  article: { id, text, title },
  sentences,
  passages,
}: IndexedArticle): IndexedArticle => ({ article: { id, text, title }, sentences, passages });
