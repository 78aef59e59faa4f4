import type { AnnotatedArticle } from '../annotate.ts';
import type { Rejection } from '../articles/article.ts';
import { rejectionInWords } from '../articles/rejection-in-words.ts';
import type { Library } from '../library.ts';

/** What is different, for the log: ids of articles, and what cannot be served any more. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly rejected: readonly string[];
}

/** Of each, so many are named; the rest is counted. */
const NAMED = 20;

/** Null where there are none: articles that did not change are taken over as the very same objects. */
export function changesBetween(
  before: Library,
  articles: readonly AnnotatedArticle[],
  rejections: readonly Rejection[],
): Changes | null {
  const ids = new Set(articles.map(({ article }) => article.id));
  const known = new Set(before.rejected.map(rejectionInWords));
  const rejected = rejections.map(rejectionInWords);
  const added: string[] = [];
  const changed: string[] = [];
  for (const entry of articles) {
    const { id } = entry.article;
    const earlier = before.article(id);
    if (earlier === null) added.push(id);
    else if (earlier !== entry) changed.push(id);
  }
  const removed = before.articles.map(({ article }) => article.id).filter((id) => !ids.has(id));
  const same = rejected.length === known.size && rejected.every((words) => known.has(words));
  if (same && added.length + changed.length + removed.length === 0) return null;
  return {
    added: firstOf(added),
    changed: firstOf(changed),
    removed: firstOf(removed),
    rejected: firstOf(rejected.filter((words) => !known.has(words))),
  };
}

const firstOf = (list: readonly string[]): readonly string[] =>
  list.length > NAMED ? [...list.slice(0, NAMED), `and ${list.length - NAMED} more`] : list;
