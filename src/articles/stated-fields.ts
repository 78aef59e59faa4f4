import type { Article } from './article.ts';

/** What a document, its sidecar or its line says of itself. */
export type StatedFields = Pick<Article, 'title' | 'outlet' | 'author' | 'url' | 'publishedOn'>;

export const NOTHING_STATED: StatedFields = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  publishedOn: null,
};

/** Field by field, the first that states it. */
export function firstStated(...sources: readonly StatedFields[]): StatedFields {
  const first = <K extends keyof StatedFields>(key: K): StatedFields[K] | null =>
    sources.find((source) => source[key] !== null)?.[key] ?? null;
  return {
    title: first('title'),
    outlet: first('outlet'),
    author: first('author'),
    url: first('url'),
    publishedOn: first('publishedOn'),
  };
}
