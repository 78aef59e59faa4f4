import type { IsoDate } from '../articles/article.ts';
import { addDays, daysBetween, isDay, isoDate, pad, type Weekday, weekdayOf } from './calendar.ts';
import type { Direction } from './draft.ts';
import { type Granularity, granularityOf, shiftDay, valueAt } from './granularity.ts';
import { holidayDay } from './holidays.ts';
import { intervalOf } from './interval-of.ts';
import type { Meaning, Which } from './meaning.ts';
import type { TimexType } from './timex.ts';

/** What a meaning is counted from. */
export interface Standpoint {
  /** The day of writing or speaking; null where nobody knows it. */
  readonly day: IsoDate | null;
  readonly direction: Direction;
  /** The day mentioned before that is as fine as the unit asked for; null where there is none. */
  reference(unit: Granularity): IsoDate | null;
}

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  /** It was counted from a day; false where the words say it all. */
  readonly relative: boolean;
}

const date = (value: string): Resolved => ({ type: 'DATE', value, relative: true });

/** A date without a year is in the nearest one, but at most so many days ahead unless a future is spoken of. */
const DAYS_AHEAD = 100;
/** What is said to come is not further off than this without a year. */
const PLANNED_DAYS = 270;
/** A month so near ahead is the coming one in any tense: of the one a year before, news says [last November]. */
const MONTHS_UNTOLD = 3;
/** A bare month likewise; the article of January that speaks of May means the coming one only if it says so. */
const MONTH_DAYS_AHEAD = 180;

function nearestYear(
  today: IsoDate,
  make: (year: number) => IsoDate | null,
  direction: Direction,
  which: Which,
): IsoDate | null {
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].map(make).filter((day) => day !== null);
  const past = days.filter((day) => day <= today).at(-1) ?? null;
  const future = days.find((day) => day > today) ?? null;
  if (which === 0) return make(year);
  if (which === -1) return days.filter((day) => day < today).at(-1) ?? null;
  if (which === 1) return future;
  if (past === null || future === null) return past ?? future;
  const [back, ahead] = [daysBetween(past, today), daysBetween(today, future)];
  if (direction === 'future') return ahead <= PLANNED_DAYS ? future : past;
  return ahead <= DAYS_AHEAD && ahead < back ? future : past;
}

function dayOfYear(meaning: Extract<Meaning, { kind: 'day-of-year' }>, at: Standpoint): string {
  const { month, day, weekday } = meaning;
  const unresolved = `XXXX-${pad(month, 2)}-${pad(day, 2)}`;
  if (at.day === null) return unresolved;
  if (weekday !== null) {
    const year = Number(at.day.slice(0, 4));
    const agreeing = [year, year - 1, year + 1, year - 2, year - 3, year - 4, year - 5]
      .map((y) => isoDate(y, month, day))
      .find((iso) => iso !== null && weekdayOf(iso) === weekday);
    if (agreeing) return agreeing;
  }
  return nearestYear(at.day, (year) => isoDate(year, month, day), at.direction, meaning.which) ?? unresolved;
}

function monthOf(month: number, which: Which, at: Standpoint): string {
  const unresolved = `XXXX-${pad(month, 2)}`;
  if (at.day === null) return unresolved;
  const year = Number(at.day.slice(0, 4));
  const now = Number(at.day.slice(5, 7));
  const past = month <= now ? year : year - 1;
  const of = (y: number): string => isoDate(y, month, 1)?.slice(0, 7) ?? unresolved;
  if (which === 0) return of(year);
  if (which === -1) return of(month < now ? year : year - 1);
  if (which === 1) return of(month > now ? year : year + 1);
  if (month === now) return of(year);
  const ahead = (month - now + 12) % 12;
  if (ahead <= MONTHS_UNTOLD || at.direction === 'future') return of(past + 1);
  if (at.direction === 'past') return of(past);
  const start = isoDate(past + 1, month, 1);
  return of(start !== null && daysBetween(at.day, start) <= MONTH_DAYS_AHEAD ? past + 1 : past);
}

function weekdayFrom(weekday: Weekday, which: Which, direction: Direction, day: IsoDate): IsoDate | null {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  // Nobody calls yesterday [last Thursday], or tomorrow [next Thursday].
  if (which === -1) return addDays(day, -(back <= 1 ? back + 7 : back));
  if (which === 1) return addDays(day, ahead <= 1 ? ahead + 7 : ahead);
  if (which === 0) return addDays(day, weekday - weekdayOf(day));
  return addDays(day, direction === 'future' ? ahead : -back);
}

function seasonOf(season: string, which: Which, at: Standpoint): string {
  if (at.day === null) return `XXXX-${season}`;
  const today = at.day;
  const year = Number(today.slice(0, 4));
  const seasons = [year - 2, year - 1, year, year + 1].map((y) => `${pad(y, 4)}-${season}`);
  const start = (value: string): IsoDate => intervalOf(value)?.from ?? '0000';
  const end = (value: string): IsoDate => intervalOf(value)?.to ?? '0000';
  const past = seasons.filter((value) => start(value) <= today).at(-1);
  const future = seasons.find((value) => start(value) > today);
  const found =
    which === 0
      ? `${pad(year, 4)}-${season}`
      : which === 1 || (which === null && at.direction === 'future')
        ? (seasons.find((value) => end(value) >= today && (which !== 1 || start(value) > today)) ?? future)
        : which === -1
          ? seasons.filter((value) => end(value) < today).at(-1)
          : past;
  return found ?? `XXXX-${season}`;
}

/** The results of a quarter are still to come for so long after its end: [expects to report third-quarter profit]. */
const RESULTS_DAYS = 100;

function partOfYear(part: string, which: Which, at: Standpoint): string {
  if (at.day === null) return `XXXX-${part}`;
  const today = at.day;
  const year = Number(today.slice(0, 4));
  if (which !== null) return `${pad(year + which, 4)}-${part}`;
  const starts = (y: number): IsoDate => intervalOf(`${pad(y, 4)}-${part}`)?.from ?? '9999';
  const begun = starts(year) <= today ? year : year - 1;
  const ends = intervalOf(`${pad(begun, 4)}-${part}`)?.to ?? '0000';
  const over = ends < today ? daysBetween(ends, today) : 0;
  return `${pad(at.direction === 'future' && over > RESULTS_DAYS ? begun + 1 : begun, 4)}-${part}`;
}

const UNRESOLVED: Readonly<Record<Granularity, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  season: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** Before a weekend is over, the one spoken of in the past is the last. */
function weekend(day: IsoDate, offset: number, direction: Direction): IsoDate | null {
  const onWeekend = weekdayOf(day) >= 6;
  return addDays(day, offset * 7 - (offset === 0 && !onWeekend && direction !== 'future' ? 7 : 0));
}

function unitFrom({ unit, offset, origin }: Extract<Meaning, { kind: 'unit' }>, at: Standpoint): string {
  const base = (origin === 'reference' ? at.reference(unit) : null) ?? at.day;
  if (base === null) return UNRESOLVED[unit];
  const day = unit === 'weekend' ? weekend(base, offset, at.direction) : shiftDay(base, unit, offset);
  return (day && valueAt(day, unit)) ?? UNRESOLVED[unit];
}

function distanceFrom(
  { unit, count, origin }: Extract<Meaning, { kind: 'distance' }>,
  at: Standpoint,
): string {
  const base = (origin === 'reference' ? at.reference(unit) : null) ?? at.day;
  if (base === null) return UNRESOLVED[unit];
  const day = shiftDay(base, unit, count);
  // Half a year is counted in months.
  const granularity = count % 1 === 0 ? unit : unit === 'year' ? 'month' : 'day';
  return (day && valueAt(day, granularity)) ?? UNRESOLVED[unit];
}

function holiday(meaning: Extract<Meaning, { kind: 'holiday' }>, at: Standpoint): string {
  if (meaning.year !== null) return holidayDay(meaning.holiday, meaning.year) ?? UNRESOLVED.day;
  if (at.day === null) return UNRESOLVED.day;
  return (
    nearestYear(at.day, (year) => holidayDay(meaning.holiday, year), at.direction, meaning.which) ??
    UNRESOLVED.day
  );
}

/** A year of two digits is resolved only near the day of writing; further away, its century would be a guess. */
const SHORT_YEARS_BACK = 10;
const SHORT_YEARS_AHEAD = 2;

function shortYear(value: string, day: IsoDate | null): string {
  if (day === null || !/^XX\d\d-\d\d-\d\d$/.test(value)) return value;
  const now = Number(day.slice(0, 4));
  for (let year = now - SHORT_YEARS_BACK; year <= now + SHORT_YEARS_AHEAD; year++) {
    if (pad(year, 4).slice(2) === value.slice(2, 4))
      return isoDate(year, Number(value.slice(5, 7)), Number(value.slice(8))) ?? value;
  }
  return value;
}

/** What a meaning comes to at a standpoint; X where the standpoint does not say enough. */
export function resolve(meaning: Meaning, at: Standpoint): Resolved {
  switch (meaning.kind) {
    case 'fixed': {
      const value = meaning.type === 'DATE' ? shortYear(meaning.value, at.day) : meaning.value;
      return { type: meaning.type, value, relative: value !== meaning.value };
    }
    case 'day-of-year':
      return date(dayOfYear(meaning, at));
    case 'week-of': {
      const day = resolve(meaning.day, at).value;
      return date((isDay(day) && valueAt(day, 'week')) || UNRESOLVED.week);
    }
    case 'weekday': {
      const base = (meaning.origin === 'reference' ? at.reference('day') : null) ?? at.day;
      return date(
        (base && weekdayFrom(meaning.weekday, meaning.which, at.direction, base)) ??
          `XXXX-WXX-${meaning.weekday}`,
      );
    }
    case 'month':
      return date(monthOf(meaning.month, meaning.which, at));
    case 'month-of-year': {
      const year = at.day === null ? 0 : Number(at.day.slice(0, 4)) + meaning.offset;
      return date(isoDate(year, meaning.month, 1)?.slice(0, 7) ?? `XXXX-${pad(meaning.month, 2)}`);
    }
    case 'season':
      return date(seasonOf(meaning.season, meaning.which, at));
    case 'holiday':
      return { ...date(holiday(meaning, at)), relative: meaning.year === null };
    case 'part-of-year':
      return date(partOfYear(meaning.part, meaning.which, at));
    case 'unit':
      return date(unitFrom(meaning, at));
    case 'distance':
      return date(distanceFrom(meaning, at));
    case 'clock':
      return { type: 'TIME', value: UNRESOLVED.day, relative: true };
  }
}

export const isCalendar = (value: string): boolean => granularityOf(value) !== null;
