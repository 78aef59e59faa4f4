import type { Article, IsoDate, Rejection } from './articles/article.ts';
import { readCoverage } from './articles/read-coverage.ts';
import { segment } from './articles/segment.ts';
import type { Structure } from './articles/structure.ts';
import { findTimexes } from './dates/find-timexes.ts';
import { notBefore } from './dates/not-before.ts';
import type { Timex } from './dates/timex.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { identifySpeakers } from './quotations/identify-speakers.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { Speakers } from './quotations/speakers.ts';
import { createIndex } from './search/create-index.ts';
import { createExcerptIndex, type ExcerptIndex } from './search/excerpts/create-excerpt-index.ts';
import type { PassageIndex } from './search/search.ts';

/** An article with all that was found in it. */
export interface AnnotatedArticle extends Structure {
  readonly article: Article;
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
}

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
}

/** Reads a folder or a .jsonl file of articles and indexes it. Throws a CoverageError where nothing can be served. */
export async function openLibrary(path: string): Promise<Library> {
  const { articles, rejected } = await readCoverage(path);
  const library = buildLibrary(articles, rejected);
  await library.index.ready;
  return library;
}

export function buildLibrary(articles: readonly Article[], rejected: readonly Rejection[] = []): Library {
  const failed: Rejection[] = [];
  const annotated = articles
    .flatMap((article) => annotatedOr(article, (rejection) => failed.push(rejection)))
    .toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const byId = new Map(annotated.map((entry) => [entry.article.id, entry]));
  return {
    articles: annotated,
    rejected: [...rejected, ...failed],
    extent: extentOf(annotated.map(({ article }) => article)),
    speakers: identifySpeakers(annotated.map(({ article: { text }, quotations }) => ({ text, quotations }))),
    index: createIndex(annotated),
    excerpts: createExcerptIndex(annotated),
    article: (id) => byId.get(id) ?? null,
  };
}

/** A bug that one article brings out must not take the others down with it: that article is named and left out. */
function annotatedOr(article: Article, reject: (rejection: Rejection) => void): AnnotatedArticle[] {
  try {
    return [annotate(article)];
  } catch (error) {
    const reason = `it brings out a bug in this program: ${error instanceof Error ? error.message : error}`;
    reject({ file: article.id, line: null, reason });
    return [];
  }
}

/** Sentences, passages, quotations and dates of one article; an undated one learns what its text proves. */
export function annotate(article: Article): AnnotatedArticle {
  const structure = segment(article.text);
  const quotations = findQuotations(article, structure);
  const timexes = findTimexes(article, structure, quotations);
  const proved = article.publishedOn ? null : notBefore(timexes);
  return { ...structure, article: { ...article, notBefore: proved }, quotations, timexes };
}

function extentOf(articles: readonly Article[]): CoverageExtent {
  const days = articles.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted();
  const undated = articles.length - days.length;
  return { articles: articles.length, undated, first: days[0] ?? null, last: days.at(-1) ?? null };
}
