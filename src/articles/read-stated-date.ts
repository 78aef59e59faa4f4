import type { IsoDate } from './article.ts';
import { isoDate, readIsoDate } from './iso-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const WEEKDAY = String.raw`(?:(?<weekday>sun|mon|tue|wed|thu|fri|sat)(?:day|sday|s|nesday|rsday|rs?|urday)?\.?,?\s+)?`;
const MONTH = String.raw`(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
/** A time of day with its zone [– 22:40], [at 10:15 a.m. ET], [5 pm GMT+1], [10:15:00 +0200]. */
const TIME = String.raw`(?:[\s,–—|·•-]*(?:at\s)?\s*\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:[ap]\.?m\.?)?\s?\(?[A-Z]{0,5}(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?`;

const whole = (date: string): RegExp => new RegExp(`^${WEEKDAY}${date}${TIME}$`, 'i');

const MONTH_DAY_YEAR = whole(String.raw`${MONTH}\s+${DAY},?\s+(?<year>\d{4})`);
/** [20 June 2024], [the 20th of June, 2024], [20-Jun-2024] */
const DAY_MONTH_YEAR = whole(String.raw`(?:the\s+)?${DAY}(?:\s+of)?[\s-]+${MONTH},?[\s-]+(?<year>\d{4})`);
const FIGURES = whole(String.raw`(?<first>\d{1,2})[/.](?<second>\d{1,2})[/.](?<year>\d{4})`);
const YEAR_FIRST = whole(String.raw`(?<year>\d{4})[/.-](?<first>\d{1,2})[/.-](?<second>\d{1,2})`);

/**
 * The day of a text that is nothing but a date, with or without a time [Wed, 08/30/2023 – 22:40].
 * Null where it is none, where the weekday does not fit, and where day and month could be exchanged.
 */
export function readStatedDate(text: string): IsoDate | null {
  const line = text.trim();
  if (line.length > 60) return null;
  const iso = readIsoDate(line);
  if (iso) return iso;
  const named = (MONTH_DAY_YEAR.exec(line) ?? DAY_MONTH_YEAR.exec(line))?.groups;
  if (named) {
    const month = MONTHS.indexOf(named.month!.toLowerCase()) + 1;
    return fitting(named.weekday, [isoDate(Number(named.year), month, Number(named.day))]);
  }
  const yearFirst = YEAR_FIRST.exec(line)?.groups;
  if (yearFirst) {
    const { year, first, second, weekday } = yearFirst;
    return fitting(weekday, [isoDate(Number(year), Number(first), Number(second))]);
  }
  const figures = FIGURES.exec(line)?.groups;
  if (!figures) return null;
  const [year, first, second] = [Number(figures.year), Number(figures.first), Number(figures.second)];
  return fitting(figures.weekday, [isoDate(year, first, second), isoDate(year, second, first)]);
}

/** The one day among the readings that the weekday, where one is given, allows. */
function fitting(weekday: string | undefined, readings: readonly (IsoDate | null)[]): IsoDate | null {
  const days = new Set(readings.filter((day) => day !== null));
  const left = [...days].filter(
    (day) => !weekday || WEEKDAYS[new Date(day).getUTCDay()] === weekday.toLowerCase(),
  );
  return left.length === 1 ? left[0]! : null;
}
