import type { Article } from '../articles/article.ts';
import { toLines } from './annotation-lines.ts';

/** What was found in an article, as lines; or the bug that it brings out. */
export type Annotated = { readonly found: string } | { readonly bug: string };

/** A bug that one article brings out must not take the others down with it. */
export function annotated(article: Article): Annotated {
  try {
    return { found: toLines(article) };
  } catch (error) {
    return { bug: error instanceof Error ? error.message : String(error) };
  }
}
