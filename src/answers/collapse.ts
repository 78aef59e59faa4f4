import type { Library } from '../library.ts';
import { nearDuplicates } from '../search/near-duplicates.ts';
import type { Item } from './answer.ts';
import { quoteOf } from './cite.ts';

/** One item for each article, the best, in the order given. */
export function onePerArticle<T extends Item>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter(({ citation: { article } }) => {
    if (seen.has(article)) return false;
    seen.add(article);
    return true;
  });
}

/** Items with nearly the same words become the first of them, which names the other articles. */
export function foldCopies<T extends Item>(items: readonly T[], library: Library): T[] {
  const texts = items.map(({ citation }) => {
    const quote = quoteOf(citation, library);
    return quote.ok ? quote.slices.join(' ') : '';
  });
  return nearDuplicates(texts)
    .map((group) => [...group].sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
    .flatMap(([first = 0, ...copies]) => {
      const item = items[first];
      if (!item) return [];
      const others = copies.flatMap((index) => items[index]?.citation.article ?? []);
      const alsoIn = [...new Set(others)].filter((article) => article !== item.citation.article);
      return [{ ...item, alsoIn }];
    });
}
