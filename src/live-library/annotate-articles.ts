import { type AnnotatedArticle, annotatedWith } from '../annotate.ts';
import type { Article, Rejection } from '../articles/article.ts';
import { bugRejection, type Library } from '../library.ts';
import type { Log } from '../log.ts';
import { inStretches, type Steps } from '../steps.ts';
import { annotateInThreads } from './annotate-in-threads.ts';
import { type Annotated, annotated as annotatedHere } from './annotated.ts';
import { fromLines } from './annotation-lines.ts';
import { basisOf, type SavedAnnotations } from './saved-annotations.ts';

export interface AnnotateOptions {
  readonly saved: SavedAnnotations;
  readonly log: Log;
  /** Those that did not change are taken from it, the very same objects. */
  readonly previous: Library | null;
  /** How many articles are done. */
  readonly onProgress?: (done: number) => void;
}

export interface AnnotatedCoverage {
  readonly annotated: readonly AnnotatedArticle[];
  /** Those that bring out a bug. */
  readonly failed: readonly Rejection[];
}

/** Characters that are annotated before a thread has read the language model: about a third of a second's worth. */
const FEW = 200_000;

/** Each article as it was before, as it was saved, or annotated anew: then it is saved. */
export async function annotateArticles(
  articles: readonly Article[],
  { saved, log, previous, onProgress = () => undefined }: AnnotateOptions,
): Promise<AnnotatedCoverage> {
  const annotated: AnnotatedArticle[] = [];
  const failed: Rejection[] = [];
  const fresh = await inStretches(takeKnown());
  const size = fresh.reduce((sum, { text }) => sum + text.length, 0);
  // While questions are answered, nothing is annotated in between.
  if (previous !== null || size > FEW) await annotateInThreads(fresh, take);
  else for (const article of fresh) await take(article, annotatedHere(article));
  return { annotated, failed };

  /** Those that have to be annotated. */
  function* takeKnown(): Steps<Article[]> {
    const unknown: Article[] = [];
    for (const article of articles) {
      const known = sameAsBefore(article) ?? (yield* loaded(article));
      if (known === null) unknown.push(article);
      else annotated.push(known);
      onProgress(annotated.length);
      yield;
    }
    return unknown;
  }

  function sameAsBefore(article: Article): AnnotatedArticle | null {
    const before = previous?.article(article.id) ?? null;
    return before !== null && basisOf(before.article) === basisOf(article) ? before : null;
  }

  function* loaded(article: Article): Steps<AnnotatedArticle | null> {
    const found = saved.load(article);
    if (found === null) return null;
    try {
      return annotatedWith(article, yield* fromLines(found));
    } catch (error) {
      log.warn({ err: error, article: article.id }, 'what was saved of an article cannot be read');
      return null;
    }
  }

  async function take(article: Article, result: Annotated): Promise<void> {
    if ('bug' in result) failed.push(bugRejection(article.id, result.bug));
    else {
      saved.save(article, result.found);
      annotated.push(annotatedWith(article, await inStretches(fromLines(result.found))));
    }
    onProgress(annotated.length + failed.length);
  }
}
