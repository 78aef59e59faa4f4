import { parentPort, workerData } from 'node:worker_threads';
import type { Article, Rejection } from '../articles/article.ts';
import { CoverageError } from '../articles/coverage-error.ts';
import { readCoverage } from '../articles/read-coverage.ts';

/** Articles, in as many messages as it takes; then what cannot be served; or why nothing can. */
export type FromReader =
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'end'; readonly rejected: readonly Rejection[] }
  | { readonly kind: 'nothing'; readonly reason: string };

/** Articles of a message: copying so many takes the thread that gets them about a millisecond. */
const ARTICLES = 100;

const send = (message: FromReader): void => parentPort?.postMessage(message);

try {
  const { articles, rejected } = await readCoverage(workerData as string);
  let from = 0;
  const next = (): void => {
    const batch = articles.slice(from, from + ARTICLES);
    from += ARTICLES;
    send(batch.length > 0 ? { kind: 'articles', articles: batch } : { kind: 'end', rejected });
  };
  // One at a time, as they are asked for: all that has come is copied before the other thread does anything else.
  parentPort?.on('message', next);
  next();
} catch (error) {
  // An error's class does not come through to the other thread.
  if (!(error instanceof CoverageError)) throw error;
  send({ kind: 'nothing', reason: error.message });
}
