import type { Article } from './article.ts';
import { isVisible } from './is-visible.ts';

/** What a document, its sidecar or its line says of itself. */
export type StatedFields = Pick<Article, 'title' | 'outlet' | 'author' | 'url' | 'publishedOn'>;

export const NOTHING_STATED: StatedFields = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  publishedOn: null,
};

/** Field by field, the first that states it; an empty heading, or one of zero-width spaces, states nothing. */
export function firstStated(...sources: readonly StatedFields[]): StatedFields {
  const first = <K extends keyof StatedFields>(key: K): StatedFields[K] | null =>
    sources.map((source) => source[key]).find((value) => value !== null && isVisible(value)) ?? null;
  return {
    title: first('title'),
    outlet: first('outlet'),
    author: first('author'),
    url: first('url'),
    publishedOn: first('publishedOn'),
  };
}
