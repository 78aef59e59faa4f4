import type { ExcerptPlace } from '../../search/excerpts/create-excerpt-index.ts';
import type { ExcerptWord } from '../../search/excerpts/excerpt-words.ts';
import type { Span } from '../../span.ts';
import type { CheckedItem } from '../answer.ts';
import { onePerArticle } from '../collapse.ts';
import { bestFirst, checkedItem, foldArticles, isShown } from './checked-item.ts';
import type { Checking } from './checking.ts';
import { runsOf } from './quote-diff.ts';

/** Articles that are read for who says it there; the others are named. */
const READ = 100;

/** Where all parts stand word for word in one article, in order: an item for each way in which articles have them. */
export function asTyped(
  parts: readonly (readonly ExcerptWord[])[],
  checking: Checking,
  wording: CheckedItem['wording'] = parts.length > 1 ? 'omission' : 'same',
): CheckedItem[] {
  const places = parts.map((part) => placesByArticle(part, checking));
  const [first, ...rest] = places;
  const articles = [...(first?.keys() ?? [])].filter((id) => rest.every((other) => other.has(id)));
  const items = articles.flatMap((id, number) => {
    const found = checking.library.article(id);
    if (!found || number >= READ) return [];
    const ways = inOrder(places.map((byArticle) => byArticle.get(id) ?? []));
    return ways.map((stretches) => {
      const diff = stretches.flatMap((words) =>
        runsOf(words, found).map((span) => ({ op: 'same' as const, span })),
      );
      return checkedItem({ found, wording, words: stretches.flat(), diff }, checking);
    });
  });
  // Of several places in one article the best tells.
  const [head, ...others] = foldArticles(
    onePerArticle(bestFirst(items.filter((item) => isShown(item, checking)))),
  );
  if (!head) return [];
  return [{ ...head, alsoIn: [...head.alsoIn, ...articles.slice(READ)] }, ...others];
}

function placesByArticle(
  part: readonly ExcerptWord[],
  { excerpts, within }: Checking,
): Map<string, ExcerptPlace[]> {
  const places = excerpts.exact(part).filter(({ article }) => !within || within.has(article));
  return Map.groupBy(places, ({ article }) => article);
}

/** Each place of the first part with the next places of the others after it, those closest together first. */
function inOrder([first = [], ...rest]: readonly (readonly ExcerptPlace[])[]): (readonly Span[])[][] {
  const ways = first.flatMap(({ words }) => {
    const way: (readonly Span[])[] = [words];
    for (const places of rest) {
      const end = way.at(-1)?.at(-1)?.end ?? 0;
      const next = places.find((place) => (place.words[0]?.start ?? 0) >= end);
      if (!next) return [];
      way.push(next.words);
    }
    return [way];
  });
  const extent = (way: readonly (readonly Span[])[]): number =>
    (way.at(-1)?.at(-1)?.end ?? 0) - (way[0]?.[0]?.start ?? 0);
  return ways.toSorted((a, b) => extent(a) - extent(b));
}
