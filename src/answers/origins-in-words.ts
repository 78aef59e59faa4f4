import type { Origin } from './answer.ts';

/** Origins that are named; the rest are counted. */
const NAMED = 3;

/** [attributed in 4 of 5 articles: John Kirby 3, US intelligence 4] `shown`: a name as the surface must write it. */
export function originsInWords(
  origins: readonly Origin[],
  all: number,
  shown: (name: string) => string = (name) => name,
): string {
  const articles = new Set(origins.flatMap((origin) => origin.articles)).size;
  const names = origins.slice(0, NAMED).map((origin) => `${shown(origin.name)} ${origin.articles.length}`);
  const more = origins.length > NAMED ? [`and ${origins.length - NAMED} more`] : [];
  return `attributed in ${articles} of ${all} ${all === 1 ? 'article' : 'articles'}: ${[...names, ...more].join(', ')}`;
}
