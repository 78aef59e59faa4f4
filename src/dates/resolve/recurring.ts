import type { IsoDate } from '../../articles/article.ts';
import { addDays, daysBetween, isoDate, pad, type Weekday, weekdayOf } from '../calendar.ts';
import type { Direction } from '../draft.ts';
import { holidayDay } from '../holidays.ts';
import { intervalOf } from '../interval-of.ts';
import type { Holiday, NamedDay, PartOfYear } from '../meaning.ts';
import type { Which } from '../which.ts';
import { type Standpoint, UNRESOLVED } from './standpoint.ts';

// What comes round every week or year, and which one is meant. The limits are where the two development
// halves of TimeBank and AQUAINT stop getting better.

/** A date without a year is in the nearest one, but at most so many days ahead unless a future is spoken of. */
const DAYS_AHEAD = 100;
/** What is said to come is not further off than this without a year. */
const PLANNED_DAYS = 270;
/** A month so near ahead is the coming one beside a past verb too, unless the month opens the sentence. */
const MONTHS_UNTOLD = 3;
/** Where no verb tells, the coming month is meant up to half a year ahead. */
const MONTHS_AHEAD = 5;
/** Results are still to come for so long after a quarter: [expects to report third-quarter profit]. */
const RESULTS_DAYS = 100;

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

function nearest(
  make: (year: number) => IsoDate | null,
  which: Which,
  today: IsoDate,
  direction: Direction,
): IsoDate | null {
  const year = yearOf(today);
  if (which === 0) return make(year);
  const days = [year - 1, year, year + 1].map(make).filter((day) => day !== null);
  const future = days.find((day) => day > today) ?? null;
  if (which === 1) return future;
  const past = days.findLast((day) => (which === -1 ? day < today : day <= today)) ?? null;
  if (which === -1 || past === null || future === null) return past ?? future;
  const [back, ahead] = [daysBetween(past, today), daysBetween(today, future)];
  const limit = direction === 'future' ? PLANNED_DAYS : Math.min(DAYS_AHEAD, back);
  return ahead <= limit ? future : past;
}

/** So near the standpoint, a weekday that contradicts its date is more likely a slip than another year. */
const SLIP_DAYS = 14;

/** [August 30]; of [Wednesday, August 30] the weekday chooses among the years next to the standpoint's. */
export function namedDay({ year, month, day, weekday, which }: NamedDay, at: Standpoint): string {
  const unresolved = `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  if (year !== null) return isoDate(year, month, day) ?? unresolved;
  if (at.day === null) return unresolved;
  const near = nearest((one) => isoDate(one, month, day), which, at.day, at.direction);
  if (weekday === null || (near !== null && Math.abs(daysBetween(near, at.day)) <= SLIP_DAYS))
    return near ?? unresolved;
  const now = yearOf(at.day);
  const agreeing = [now, now - 1, now + 1]
    .map((one) => isoDate(one, month, day))
    .find((one) => one !== null && weekdayOf(one) === weekday);
  return agreeing ?? near ?? unresolved;
}

export function namedMonth(month: number, which: Which, at: Standpoint): string {
  const unresolved = `XXXX-${pad(month, 2)}`;
  if (at.day === null) return unresolved;
  const ofYear = (year: number): string => isoDate(year, month, 1)?.slice(0, 7) ?? unresolved;
  const now = Number(at.day.slice(5, 7));
  const year = yearOf(at.day);
  if (which === 0) return ofYear(year);
  if (which === -1) return ofYear(month < now ? year : year - 1);
  if (which === 1) return ofYear(month > now ? year : year + 1);
  const ahead = (month - now + 12) % 12;
  const pastLimit = at.opens ? 0 : MONTHS_UNTOLD;
  const limit = at.direction === 'future' ? 11 : at.direction === 'past' ? pastLimit : MONTHS_AHEAD;
  const begun = month <= now ? year : year - 1;
  return ofYear(ahead > 0 && ahead <= limit ? begun + 1 : begun);
}

/** [Friday] is in the last seven days, today among them, unless a future is spoken of. */
export function namedWeekday(
  weekday: Weekday,
  which: Which,
  direction: Direction,
  day: IsoDate,
): IsoDate | null {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  // Nobody calls yesterday [last Thursday], or tomorrow [next Thursday].
  if (which === -1) return addDays(day, -(back <= 1 ? back + 7 : back));
  if (which === 1) return addDays(day, ahead <= 1 ? ahead + 7 : ahead);
  if (which === 0) return addDays(day, weekday - weekdayOf(day));
  return addDays(day, direction === 'future' ? ahead : -back);
}

/** [last fall] is over, [next fall] has not begun; [this fall] is the year's; otherwise the latest that has begun. */
export function season({ part, which, back = 0 }: PartOfYear, at: Standpoint): string {
  if (at.day === null) return `XXXX-${part}`;
  const today = at.day;
  const year = yearOf(today);
  if (which === 0) return `${pad(year, 4)}-${part}`;
  const all = [year - 2, year - 1, year, year + 1].map((one) => `${pad(one, 4)}-${part}`);
  const begun = (value: string): boolean => (intervalOf(value)?.from ?? '') <= today;
  const over = (value: string): boolean => (intervalOf(value)?.to ?? '') < today;
  const found =
    which === 1
      ? all.find((value) => !begun(value))
      : which === -1
        ? all.findLast(over)
        : at.direction === 'future'
          ? all.find((value) => !over(value))
          : all.findLast(begun);
  if (found === undefined) return `XXXX-${part}`;
  return `${pad(Math.max(0, Number(found.slice(0, 4)) - back), 4)}-${part}`;
}

/** [third quarter] is the latest that has begun, unless that is long over and a future is spoken of. */
export function partOfYear({ part, which }: PartOfYear, at: Standpoint): string {
  if (at.day === null) return `XXXX-${part}`;
  const today = at.day;
  const ofYear = (year: number): string => `${pad(year, 4)}-${part}`;
  const year = yearOf(today);
  if (which !== null) return ofYear(year + which);
  const begun = (intervalOf(ofYear(year))?.from ?? '') <= today ? year : year - 1;
  const end = intervalOf(ofYear(begun))?.to ?? today;
  const isLongOver = end < today && daysBetween(end, today) > RESULTS_DAYS;
  return ofYear(at.direction === 'future' && isLongOver ? begun + 1 : begun);
}

export function holiday({ holiday: name, year, which }: Holiday, at: Standpoint): string {
  if (year !== null) return holidayDay(name, year) ?? UNRESOLVED.day;
  if (at.day === null) return UNRESOLVED.day;
  return nearest((one) => holidayDay(name, one), which, at.day, at.direction) ?? UNRESOLVED.day;
}
