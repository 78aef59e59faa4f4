import { isoDate, pad } from '../calendar.ts';
import type { Fixed, NamedDay } from '../meaning.ts';
import { WEEKDAY, WEEKDAY_WORDS, weekdayNumber } from '../names.ts';
import { GAP, wordsBefore } from '../words.ts';
import { type Conventions, DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

const THREE = /(?<![\w.,/-])(\d{1,2})([/.])(\d{1,2})\2(?:\d{4}|\d{2})(?![\w/]|[.,-]\d)/g;

/** The article's own convention: its first numeric date that can be read only one way. */
export function conventionsOf(text: string): Conventions {
  for (const [, first, , second] of text.matchAll(THREE)) {
    if (Number(first) > 12 && Number(second) <= 12) return { dayFirst: true };
    if (Number(second) > 12 && Number(first) <= 12) return { dayFirst: false };
  }
  return { dayFirst: null };
}

/**
 * Both readings agree, or the article's convention chooses; dots are day first everywhere they are used.
 * 5/6/2023 without a convention stays XX, rather than a guess between May and June.
 */
function monthAndDay(
  a: number,
  b: number,
  separator: string,
  { dayFirst }: Conventions,
): [number, number] | null {
  if (a === b) return [a, b];
  if (separator === '.' || a > 12) return [b, a];
  if (b > 12) return [a, b];
  if (dayFirst === null) return null;
  return dayFirst ? [b, a] : [a, b];
}

/** [version 12.4.2023], [release 3.5.21]: numbers with full stops that are no days. */
const NUMBERED = /\b(?:version|release|build|firmware|update|section|clause|chapter|no)\.?\s$/i;

function read({ text, start, groups, conventions }: Match): Reading | null | 'not-a-time' {
  if (/[\w.,/$£€-]/.test(text.charAt(start - 1))) return null;
  if (groups.separator === '.' && NUMBERED.test(wordsBefore(text, start))) return 'not-a-time';
  const yearText = groups.year ?? '';
  const order = monthAndDay(Number(groups.a), Number(groups.b), groups.separator ?? '', conventions);
  const fixed = (value: string): Fixed => ({ kind: 'fixed', type: 'DATE', value });
  if (order === null) return { meaning: fixed(`${yearText.padStart(4, 'X')}-XX-XX`) };
  const [month, day] = order;
  // Two digits do not say which century; the leap year 2000 lets 29 February stand.
  const year = yearText.length === 4 ? Number(yearText) : null;
  if (isoDate(year ?? 2000, month, day) === null) return 'not-a-time';
  const weekday = groups.weekday === undefined ? null : weekdayNumber(groups.weekday);
  const meaning: Fixed | NamedDay =
    year === null
      ? fixed(`XX${yearText}-${pad(month, 2)}-${pad(day, 2)}`)
      : { kind: 'day', year, month, day, last: null, weekday, which: null };
  return groups.clock === undefined ? { meaning } : { meaning, clock: groups.clock.padStart(5, '0') };
}

/** [08/30/2023], [Wed, 08/30/2023 – 22:40], [30.08.2023], [8/30/23]. */
const numericDate = pattern(
  'numeric-date',
  [DIGITS, ...WEEKDAY_WORDS],
  `(?:${WEEKDAY},?${GAP})?(?<a>\\d{1,2})(?<separator>[/.])(?<b>\\d{1,2})\\k<separator>(?<year>\\d{4}|\\d{2})(?![\\w/]|[.,-]\\d)(?:,?${GAP}?[-–—]?${GAP}?(?<clock>[0-2]?\\d:[0-5]\\d)(?![\\d:]))?`,
  read,
);

export const numericDates: readonly Pattern[] = [numericDate];
