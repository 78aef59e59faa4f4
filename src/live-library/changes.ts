import type { AnnotatedArticle } from '../annotate.ts';
import type { Rejection } from '../articles/article.ts';
import { rejectionInWords } from '../articles/rejection-in-words.ts';
import type { Library } from '../library.ts';

/** What is different: articles that did not change are taken over as the very same objects. */
export interface Changes {
  readonly added: readonly AnnotatedArticle[];
  readonly changed: readonly AnnotatedArticle[];
  /** Ids. */
  readonly removed: readonly string[];
  /** In words: what could not be served, and could before or was not there. */
  readonly rejected: readonly string[];
}

/** Null where there are none. */
export function changesBetween(
  before: Library,
  articles: readonly AnnotatedArticle[],
  rejections: readonly Rejection[],
): Changes | null {
  const ids = new Set(articles.map(({ article }) => article.id));
  const known = new Set(before.rejected.map(rejectionInWords));
  const rejected = rejections.map(rejectionInWords);
  const other = articles.filter((entry) => before.article(entry.article.id) !== entry);
  const isNew = ({ article }: AnnotatedArticle): boolean => before.article(article.id) === null;
  const removed = before.articles.map(({ article }) => article.id).filter((id) => !ids.has(id));
  const same = rejected.length === known.size && rejected.every((words) => known.has(words));
  if (same && other.length + removed.length === 0) return null;
  return {
    added: other.filter(isNew),
    changed: other.filter((entry) => !isNew(entry)),
    removed,
    rejected: rejected.filter((words) => !known.has(words)),
  };
}

/** Of each kind, so many are named; the rest is counted. */
const NAMED = 20;

/** For the log. */
export const changesInWords = ({ added, changed, removed, rejected }: Changes): object => ({
  added: some(added.map(({ article }) => article.id)),
  changed: some(changed.map(({ article }) => article.id)),
  removed: some(removed),
  reasons: some(rejected),
});

/** For the log. */
export const reasonsOf = (rejections: readonly Rejection[]): readonly string[] =>
  some(rejections.map(rejectionInWords));

const some = (list: readonly string[]): readonly string[] =>
  list.length > NAMED ? [...list.slice(0, NAMED), `and ${list.length - NAMED} more`] : list;
