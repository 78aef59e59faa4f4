import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../articles/article.ts';
import type { Annotated } from './annotated.ts';

/** Told of each article as it is done. */
export type Done = (article: Article, result: Annotated) => Promise<void>;

/** One core is left for the bot; more than four threads take more memory than they save time. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1));

/** The longest first, so that no thread is left with one at the end. */
export async function annotateInThreads(articles: readonly Article[], done: Done): Promise<void> {
  const queue = articles.toSorted((a, b) => a.text.length - b.text.length);
  const threads = Math.min(THREADS, queue.length);
  await Promise.all(Array.from({ length: threads }, () => workThrough(queue, done)));
}

/** A thread that one article ends, for want of memory for example, is made anew for the others. */
async function workThrough(queue: Article[], done: Done): Promise<void> {
  let thread: Worker | null = null;
  for (let article = queue.pop(); article !== undefined; article = queue.pop()) {
    // The thread is the same however the process was started.
    thread ??= new Worker(new URL('./annotate-worker.ts', import.meta.url), { execArgv: [] });
    const result = await annotateIn(thread, article);
    if ('ended' in result) thread = null;
    await done(article, result);
  }
  await thread?.terminate();
}

async function annotateIn(thread: Worker, article: Article): Promise<Annotated & { readonly ended?: true }> {
  const { promise, resolve, reject } = Promise.withResolvers<Annotated>();
  const exited = (code: number): void => reject(new Error(`its thread ended with ${code}`));
  thread.once('message', resolve).once('error', reject).once('exit', exited);
  thread.postMessage(article);
  try {
    return await promise;
  } catch (error) {
    await thread.terminate();
    return { bug: error instanceof Error ? error.message : String(error), ended: true };
  } finally {
    thread.off('message', resolve).off('error', reject).off('exit', exited);
  }
}
