import type { Article } from './articles/article.ts';
import { segment } from './articles/segment.ts';
import type { Structure } from './articles/structure.ts';
import { findTimexes } from './dates/find-timexes.ts';
import { notBefore } from './dates/not-before.ts';
import type { Timex } from './dates/timex.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import type { Quotation } from './quotations/quotation.ts';
import { type SpeakerMention, speakerMentions } from './quotations/speaker-mentions.ts';

/** What is found in an article by reading it alone. */
export interface Annotation extends Structure {
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  /** Who is quoted; their quotations are those above. */
  readonly mentions: readonly SpeakerMention[];
}

/** An article with all that was found in it. */
export interface AnnotatedArticle extends Annotation {
  readonly article: Article;
}

/** Sentences, passages, quotations and dates of one article. */
export function annotate(article: Article): AnnotatedArticle {
  const structure = segment(article.text);
  const quotations = findQuotations(article, structure);
  const timexes = findTimexes(article, structure, quotations);
  const mentions = speakerMentions(article.text, quotations);
  return annotatedWith(article, { ...structure, quotations, timexes, mentions });
}

/** An undated article learns what its text proves. */
export const annotatedWith = (article: Article, annotation: Annotation): AnnotatedArticle => ({
  ...annotation,
  article: { ...article, notBefore: article.publishedOn ? null : notBefore(annotation.timexes) },
});
