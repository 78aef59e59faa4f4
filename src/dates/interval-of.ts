import type { IsoDate } from '../articles/article.ts';
import { addDays, daysIn, isDay, isoDate, mondayOf } from './calendar.ts';
import type { Interval } from './timex.ts';

const span = (from: IsoDate | null, to: IsoDate | null): Interval | null =>
  from !== null && to !== null ? { from, to } : null;

const months = (year: number, first: number, count: number): Interval | null => {
  const last = first + count - 1;
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
  return span(isoDate(year, first, 1), isoDate(endYear, endMonth, daysIn(endYear, endMonth)));
};

/** First months of the meteorological seasons; the winter of a year is the one that begins in its December. */
const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function week(year: number, number: number, part: string | undefined): Interval | null {
  const monday = mondayOf(year, number);
  if (monday === null) return null;
  if (part === undefined) return span(monday, addDays(monday, 6));
  if (part === 'WE') return span(addDays(monday, 5), addDays(monday, 6));
  const day = addDays(monday, Number(part) - 1);
  return span(day, day);
}

function partOfYear(year: number, part: string): Interval | null {
  const season = SEASONS[part];
  if (season !== undefined) return months(year, season, 3);
  if (part.startsWith('Q')) return months(year, Number(part.slice(1)) * 3 - 2, 3);
  if (part.startsWith('H')) return months(year, Number(part.slice(1)) * 6 - 5, 6);
  return months(year, Number(part), 1);
}

const SHAPE =
  /^(\d{4})(?:-(?:(\d\d)-(\d\d)(?:T[\dA-Z:.+-]*)?|W(\d\d)(?:-(WE|[1-7]))?|(0[1-9]|1[0-2]|Q[1-4]|H[12]|SP|SU|FA|WI)))?$/;

/** The whole days that a TIMEX3 value covers: 2023-07 → 1–31 July; 198 → 1980–1989; P3D, PAST_REF, XXXX-08 → null. */
export function intervalOf(value: string): Interval | null {
  if (/^\d{3}$/.test(value))
    return span(isoDate(Number(value) * 10 || 1, 1, 1), isoDate(Number(value) * 10 + 9, 12, 31));
  if (/^\d{2}$/.test(value))
    return span(isoDate(Number(value) * 100 || 1, 1, 1), isoDate(Number(value) * 100 + 99, 12, 31));
  const match = SHAPE.exec(value);
  if (!match) return null;
  const [, yearText, , day, weekText, weekPart, yearPart] = match;
  const year = Number(yearText);
  if (day !== undefined) {
    const iso = value.slice(0, 10);
    return isDay(iso) ? { from: iso, to: iso } : null;
  }
  if (weekText !== undefined) return week(year, Number(weekText), weekPart);
  if (yearPart !== undefined) return partOfYear(year, yearPart);
  return span(isoDate(year, 1, 1), isoDate(year, 12, 31));
}
