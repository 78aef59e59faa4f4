import type { IsoDate } from '../articles/article.ts';

/**
 * Day arithmetic of the proleptic Gregorian calendar, years 0001 to 9999, without Date: no time zone can
 * move a day, and years below 100 need no special care. Whatever falls outside the calendar is null.
 */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** [2023, 8, 30] → 2023-08-30; [2023, 2, 30] → null. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const valid =
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return valid ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** The parts of a valid day; null for anything else. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isoDate(year, month, day) === null ? null : { year, month, day };
}

export const isDay = (text: string): text is IsoDate => parseDay(text) !== null;

/** Days since 0000-03-01, after Howard Hinnant's days_from_civil: years start in March, so that a leap day ends one. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

/** The inverse, civil_from_days; null outside 0001 to 9999. */
export function dayOfNumber(number: number): IsoDate | null {
  const era = Math.floor(number / 146097);
  const ofEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return isoDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}

const known = (iso: IsoDate): Day => {
  const day = parseDay(iso);
  if (day === null) throw new RangeError(`expected a day as YYYY-MM-DD, got ${iso}`);
  return day;
};

export const addDays = (iso: IsoDate, days: number): IsoDate | null =>
  dayOfNumber(dayNumber(known(iso)) + days);

/** From the first to the second: positive when the second is later. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  dayNumber(known(to)) - dayNumber(known(from));

/** Shifts by whole months; a day that the month lacks becomes its last: 2023-03-31 less one month is 2023-02-28. */
export function addMonths(iso: IsoDate, months: number): IsoDate | null {
  const { year, month, day } = known(iso);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return isoDate(y, m, Math.min(day, daysIn(y, m)));
}

// 0000-03-01, day number 0, was a Wednesday.
export const weekdayOf = (iso: IsoDate): Weekday =>
  (((((dayNumber(known(iso)) + 2) % 7) + 7) % 7) + 1) as Weekday;

/** The ISO week that holds a day; its year is that of the week's Thursday. */
export function isoWeek(iso: IsoDate): { year: number; week: number } | null {
  const thursday = addDays(iso, 4 - weekdayOf(iso));
  if (thursday === null) return null;
  const { year } = known(thursday);
  return { year, week: Math.floor(daysBetween(`${pad(year, 4)}-01-01`, thursday) / 7) + 1 };
}

/** The Monday of an ISO week; null where the year has no such week. */
export function mondayOf(year: number, week: number): IsoDate | null {
  const january4 = isoDate(year, 1, 4);
  if (january4 === null) return null;
  const monday = addDays(january4, 1 - weekdayOf(january4) + (week - 1) * 7);
  if (monday === null) return null;
  const found = isoWeek(monday);
  return found !== null && found.year === year && found.week === week ? monday : null;
}
