import { parentPort } from 'node:worker_threads';
import type { Article } from '../articles/article.ts';
import { annotated } from './annotated.ts';

parentPort?.on('message', (article: Article) => parentPort?.postMessage(annotated(article)));
