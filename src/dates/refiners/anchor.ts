import type { IsoDate } from '../../articles/article.ts';
import { isoDate, weekdayOf } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { intervalOf } from '../interval-of.ts';
import type { Anchor } from '../timex.ts';

/** The years that the text states outright: [2023], [August 2021], [2023-08-30]. */
const statedYears = (drafts: readonly Draft[]): number[] => [
  ...new Set(
    drafts.flatMap(({ meaning }) =>
      meaning.kind === 'fixed' &&
      meaning.type === 'DATE' &&
      meaning.value.length >= 4 &&
      intervalOf(meaning.value) !== null
        ? [Number(meaning.value.slice(0, 4))]
        : [],
    ),
  ),
];

/** The day that a weekday and a date agree on in exactly one of the stated years. */
function provedDay({ meaning, direction }: Draft, years: readonly number[]): IsoDate | null {
  if (meaning.kind !== 'day-of-year' || meaning.weekday === null || direction === 'future') return null;
  const days = years
    .map((year) => isoDate(year, meaning.month, meaning.day))
    .filter((day) => day !== null && weekdayOf(day) === meaning.weekday);
  return days.length === 1 ? (days[0] ?? null) : null;
}

/**
 * The publication date where it is stated; else the latest day that the text itself proves, which needs a
 * weekday and a date that agree in one of the years it states, and no later year stated:
 * [Wednesday, August 30] … [Copyright 2023] → 2023-08-30. Without proof nothing is anchored.
 */
export function anchorOf(publishedOn: IsoDate | null, drafts: readonly Draft[]): Anchor | null {
  if (publishedOn !== null) return { day: publishedOn, basis: 'published' };
  const years = statedYears(drafts);
  const proved = drafts.map((draft) => provedDay(draft, years)).filter((day) => day !== null);
  const day = proved.toSorted().at(-1);
  return day === undefined || Math.max(...years) > Number(day.slice(0, 4)) ? null : { day, basis: 'text' };
}
