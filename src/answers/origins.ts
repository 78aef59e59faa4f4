import type { Item, Origin } from './answer.ts';

/** Who the items' words go back to, most articles first: five articles that repeat one official are one origin. */
export function originsOf(items: readonly Item[]): Origin[] {
  const articlesOf = new Map<string, Set<string>>();
  for (const { speaker, citation } of items) {
    if (!speaker) continue;
    const articles = articlesOf.get(speaker.name) ?? new Set();
    articlesOf.set(speaker.name, articles.add(citation.article));
  }
  return [...articlesOf]
    .map(([name, articles]) => ({ name, articles: [...articles] }))
    .sort((a, b) => b.articles.length - a.articles.length);
}
