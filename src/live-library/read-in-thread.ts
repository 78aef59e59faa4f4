import { Worker } from 'node:worker_threads';
import type { Article } from '../articles/article.ts';
import { CoverageError } from '../articles/coverage-error.ts';
import type { Coverage } from '../articles/read-coverage.ts';
import type { FromReader } from './read-worker.ts';

/** `readCoverage` beside the answering of questions: a large web page takes its parser seconds. */
export function readInThread(path: string): Promise<Coverage> {
  const { promise, resolve, reject } = Promise.withResolvers<Coverage>();
  const articles: Article[] = [];
  const thread = new Worker(new URL('./read-worker.ts', import.meta.url), { execArgv: [], workerData: path });
  thread.on('message', (message: FromReader) => {
    switch (message.kind) {
      case 'articles':
        for (const article of message.articles) articles.push(article);
        thread.postMessage('next');
        break;
      case 'end':
        resolve({ articles, rejected: [...message.rejected] });
        void thread.terminate();
        break;
      case 'nothing':
        reject(new CoverageError(message.reason));
    }
  });
  thread.on('error', reject);
  thread.on('exit', (code) => reject(new Error(`The thread that reads the coverage ended with ${code}.`)));
  return promise;
}
