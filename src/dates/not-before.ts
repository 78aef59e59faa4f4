import type { IsoDate } from '../articles/article.ts';
import type { Timex } from './timex.ts';

/**
 * For an article without a publication date, the latest day that its own text proves to have passed:
 * the day of its text anchor. Null where it proves none.
 */
export function notBefore(timexes: readonly Timex[]): IsoDate | null {
  const days = timexes.flatMap(({ anchor }) => (anchor?.basis === 'text' ? [anchor.day] : []));
  return days.toSorted().at(-1) ?? null;
}
