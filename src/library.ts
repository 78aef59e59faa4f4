import type { Article, IsoDate, Rejection } from './articles/article.ts';
import type { Structure } from './articles/structure.ts';
import type { Timex } from './dates/timex.ts';
import type { Quotation } from './quotations/quotation.ts';
import type { Speakers } from './quotations/speakers.ts';
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
  article(id: string): AnnotatedArticle | null;
}
