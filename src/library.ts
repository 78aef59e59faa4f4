import { type AnnotatedArticle, annotate } from './annotate.ts';
import type { Article, IsoDate, Rejection } from './articles/article.ts';
import { readCoverage } from './articles/read-coverage.ts';
import { speakersInSteps } from './quotations/identify-speakers.ts';
import type { Speakers } from './quotations/speakers.ts';
import { createIndex } from './search/create-index.ts';
import { createExcerptIndex, type ExcerptIndex } from './search/excerpts/create-excerpt-index.ts';
import type { PassageIndex } from './search/search.ts';
import type { Span } from './span.ts';
import { finish, type Steps } from './steps.ts';

export type { AnnotatedArticle } from './annotate.ts';

/** How much there is to search: “5 articles, 30 August – 14 November 2023, two undated”. */
export interface CoverageExtent {
  readonly articles: number;
  readonly undated: number;
  readonly first: IsoDate | null;
  readonly last: IsoDate | null;
}

/** One coverage, read and indexed once; read-only. */
export interface Library {
  /** In the order of their ids. */
  readonly articles: readonly AnnotatedArticle[];
  readonly rejected: readonly Rejection[];
  readonly extent: CoverageExtent;
  readonly speakers: Speakers;
  readonly index: PassageIndex;
  /** Whole articles word for word, for quotations to be checked against. */
  readonly excerpts: ExcerptIndex;
  article(id: string): AnnotatedArticle | null;
  /** Where this is a view without some passages (answers/without-hidden.ts): of what, and without which. */
  readonly hiding?: Hiding;
}

interface Hiding {
  readonly whole: Library;
  readonly passages: readonly {
    readonly article: string;
    readonly spans: readonly Span[];
    readonly sha256: string;
  }[];
}

/** Reads a folder or a .jsonl file of articles and indexes it. Throws a CoverageError where nothing can be served. */
export async function openLibrary(path: string): Promise<Library> {
  const { articles, rejected } = await readCoverage(path);
  const library = buildLibrary(articles, rejected);
  await library.index.ready;
  return library;
}

/** Annotates the articles and puts them together, without a break. */
export function buildLibrary(articles: readonly Article[], rejected: readonly Rejection[] = []): Library {
  const failed: Rejection[] = [];
  const annotated = articles.flatMap((article) => {
    try {
      return [annotate(article)];
    } catch (error) {
      failed.push(bugRejection(article.id, error));
      return [];
    }
  });
  return finish(libraryInSteps(annotated, [...rejected, ...failed]));
}

/** What the articles make together: who is who in them, and the index. */
export function* libraryInSteps(
  articles: readonly AnnotatedArticle[],
  rejected: readonly Rejection[],
  /** Its index, in the order of their ids. */
  indexOf: (articles: readonly AnnotatedArticle[]) => PassageIndex = createIndex,
): Steps<Library> {
  const annotated = articles.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  yield;
  const byId = new Map(annotated.map((entry) => [entry.article.id, entry]));
  yield;
  // A thread that holds the index works beside the rest.
  const index = indexOf(annotated);
  const speakers = yield* speakersInSteps(annotated);
  return {
    articles: annotated,
    rejected,
    extent: extentOf(annotated.map(({ article }) => article)),
    speakers,
    index,
    excerpts: createExcerptIndex(annotated),
    article: (id) => byId.get(id) ?? null,
  };
}

/** A bug that one article brings out must not take the others down with it: that article is named and left out. */
export const bugRejection = (article: string, error: unknown): Rejection => ({
  file: article,
  line: null,
  reason: `it brings out a bug in this program: ${error instanceof Error ? error.message : error}`,
});

export function extentOf(articles: readonly Article[]): CoverageExtent {
  const days = articles.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
  const undated = articles.length - days.length;
  return { articles: articles.length, undated, first: days[0] ?? null, last: days.at(-1) ?? null };
}
