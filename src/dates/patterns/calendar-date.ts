import { isoDate, pad, type Weekday } from '../calendar.ts';
import { ORDINAL, ORDINAL_STARTS, ordinalNumber } from '../counts.ts';
import type { Meaning, NamedDay } from '../meaning.ts';
import { MONTH, MONTH_WORDS, monthNumber, WEEKDAY, WEEKDAY_WORDS, weekdayNumber } from '../names.ts';
import { whichOf } from '../which.ts';
import { GAP, isName } from '../words.ts';
import { YEAR, yearOf } from '../year-words.ts';
import { DIGITS, type Match, type Pattern, pattern } from './pattern.ts';

/** [30], [2nd]. */
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|[a-z])';
/** [Wednesday, ], [Wed., ], [Thursday, the ], [this coming Sunday, ]. */
const WEEKDAY_BEFORE = `(?:(?:(?:this|last|next|coming)${GAP}){0,2}${WEEKDAY},?${GAP}(?:the${GAP})?)?`;
const WEEKDAY_STARTS = [...WEEKDAY_WORDS, 'this', 'last', 'next', 'coming'];

const weekday = (word: string | undefined): Weekday | null =>
  word === undefined || !isName(word) ? null : weekdayNumber(word);

/** A month that is named, a day that it can have; February 29 needs a leap year only where the year is known. */
function dayMeaning({ groups }: Match, day: number): NamedDay | null | 'not-a-time' {
  const name = groups.month ?? '';
  if (!isName(name)) return null;
  const month = monthNumber(name);
  const year = yearOf(groups);
  if (isoDate(year ?? 2000, month, day) === null) return 'not-a-time';
  return {
    kind: 'day',
    year,
    month,
    day,
    last: null,
    weekday: weekday(groups.weekday),
    which: whichOf(groups.which),
  };
}

/** [August 30], [Aug. 30, 2023], [Tuesday, Aug. 2nd], [last Oct. 23]. */
const monthFirst = pattern(
  'month-day',
  [...MONTH_WORDS, ...WEEKDAY_STARTS],
  `(?:${WEEKDAY_BEFORE}|(?<which>last|this|next)${GAP})${MONTH}${GAP}(?:the${GAP})?${DAY}(?:,?${GAP}${YEAR})?`,
  (match) => dayMeaning(match, Number(match.groups.day)),
);

/** [Wednesday (August 30)]. */
const bracketed = pattern(
  'weekday-bracket',
  WEEKDAY_WORDS,
  `${WEEKDAY}${GAP}\\(${MONTH}${GAP}${DAY}(?:,?${GAP}${YEAR})?\\)`,
  (match) => dayMeaning(match, Number(match.groups.day)),
);

/** [March eighth], [May the fourth]. */
const monthOrdinal = pattern(
  'month-ordinal',
  [...MONTH_WORDS, ...WEEKDAY_STARTS],
  `${WEEKDAY_BEFORE}${MONTH}${GAP}(?:the${GAP})?${ORDINAL}(?:,?${GAP}${YEAR})?`,
  (match) => dayMeaning(match, ordinalNumber(match.groups.ordinal ?? '')),
);

/** [30 August 2023], [30th of August], [Wed 30 Aug.]. */
const dayFirst = pattern(
  'day-month',
  [DIGITS, 'the', ...WEEKDAY_WORDS],
  `${WEEKDAY_BEFORE}(?:the${GAP})?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:${GAP}of)?${GAP}${MONTH}(?:,?${GAP}${YEAR})?`,
  (match) =>
    /[$£€#.,/\d-]$/.test(match.text.slice(Math.max(0, match.start - 1), match.start))
      ? null
      : dayMeaning(match, Number(match.groups.day)),
);

/** [30-Aug-2023], as tables and forms have it. */
const hyphenated = pattern(
  'day-month-hyphens',
  [DIGITS],
  `(?<day>[0-3]?\\d)-${MONTH}-(?<year>[12]\\d{3})(?![\\w-])`,
  (match) =>
    /[\w.,/-]$/.test(match.text.charAt(match.start - 1)) ? null : dayMeaning(match, Number(match.groups.day)),
);

/** [the eighth of March], [the twenty-first of June 1999]. */
const ordinalOfMonth = pattern(
  'ordinal-of-month',
  ['the', ...ORDINAL_STARTS],
  `(?:the${GAP})?${ORDINAL}${GAP}of${GAP}${MONTH}(?:,?${GAP}${YEAR})?`,
  (match) => dayMeaning(match, ordinalNumber(match.groups.ordinal ?? '')),
);

function readWeek(match: Match): Meaning | null | 'not-a-time' {
  const day = dayMeaning(match, Number(match.groups.day));
  return day === null || day === 'not-a-time' ? day : { kind: 'week-of', day };
}

/** [the week of March 6], [week beginning Monday, May 4]. */
const weekOf = pattern(
  'week-of',
  ['the', 'week'],
  `(?:the${GAP})?week${GAP}(?:of|beginning|commencing|starting|ending)${GAP}${WEEKDAY_BEFORE}${MONTH}${GAP}${DAY}(?:,?${GAP}${YEAR})?`,
  readWeek,
);

/** [the week of 13 May], [week commencing Monday 13th May]. */
const weekOfDayFirst = pattern(
  'week-of-day-first',
  ['the', 'week'],
  `(?:the${GAP})?week${GAP}(?:of|beginning|commencing|starting|ending)${GAP}${WEEKDAY_BEFORE}(?:the${GAP})?(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:${GAP}of)?${GAP}${MONTH}(?:,?${GAP}${YEAR})?`,
  readWeek,
);

/** [June of last year], [March next year]. */
const monthOfNamedYear = pattern(
  'month-of-named-year',
  MONTH_WORDS,
  `${MONTH}(?:${GAP}of)?${GAP}(?:(?<which>last|this|next)${GAP}year)(?![a-z])`,
  ({ groups }) => {
    const name = groups.month ?? '';
    const offset = whichOf(groups.which) ?? 0;
    return isName(name) ? { kind: 'month-of-year', month: monthNumber(name), offset } : null;
  },
);

/** [August 2023], [Aug. 2023], [August of 2023], [August, 2023]. */
const monthOfYear = pattern(
  'month-of-year',
  MONTH_WORDS,
  `${MONTH}(?:,?|${GAP}of|${GAP}in)${GAP}${YEAR}`,
  ({ groups }) => {
    const name = groups.month ?? '';
    const year = yearOf(groups);
    if (year === null || !isName(name)) return null;
    return { kind: 'fixed', type: 'DATE', value: `${pad(year, 4)}-${pad(monthNumber(name), 2)}` };
  },
);

export const calendarDates: readonly Pattern[] = [
  monthFirst,
  bracketed,
  monthOrdinal,
  dayFirst,
  hyphenated,
  ordinalOfMonth,
  weekOf,
  weekOfDayFirst,
  monthOfNamedYear,
  monthOfYear,
];
