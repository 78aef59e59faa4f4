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
export const foldCopies = <T extends Item>(items: readonly T[], library: Library): T[] =>
  fold(items, nearDuplicates(items.map((item) => wordsOf(item, library))));

/** Items with the same words, case, marks and white space apart: of two quotations one word makes a difference. */
export function foldSameWords<T extends Item>(items: readonly T[], library: Library): T[] {
  const groups = Map.groupBy(items.keys(), (index) => {
    const item = items[index];
    const words = item ? wordsOf(item, library).match(/[\p{L}\p{N}]+/gu) : null;
    return (words ?? []).join(' ').toLowerCase();
  });
  return fold(items, [...groups.values()]);
}

function fold<T extends Item>(items: readonly T[], groups: readonly (readonly number[])[]): T[] {
  return groups
    .map((group) => group.toSorted((a, b) => a - b))
    .toSorted(([a = 0], [b = 0]) => a - b)
    .flatMap(([first = 0, ...copies]) => {
      const item = items[first];
      if (!item) return [];
      const others = copies.flatMap((index) => items[index]?.citation.article ?? []);
      const alsoIn = [...new Set(others)].filter((article) => article !== item.citation.article);
      return [{ ...item, alsoIn }];
    });
}

function wordsOf({ citation }: Item, library: Library): string {
  const quote = quoteOf(citation, library);
  return quote.ok ? quote.slices.join(' ') : '';
}
