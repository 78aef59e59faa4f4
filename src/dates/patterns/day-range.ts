import { isoDate } from '../calendar.ts';
import { MONTH, MONTH_WORDS, monthNumber } from '../names.ts';
import { GAP, isName, wordsBefore } from '../words.ts';
import { YEAR, yearOf } from '../year-words.ts';
import { DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

const FIRST = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const LAST = '(?<last>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|[a-z])';
const TO = `(?:${GAP}?[-–—]${GAP}?|${GAP}(?:to|through|until)${GAP}|(?<and>${GAP}(?:and|or)${GAP}))`;

/** Both days in the month, the second after the first; of [May 9-3] the calendar dates read the day alone. */
function read({ text, start, groups }: Match): Reading | null {
  const name = groups.month ?? '';
  const [day, last] = [Number(groups.day), Number(groups.last)];
  if (!isName(name) || last <= day || /[$£€#.,/\d-]/.test(text.charAt(start - 1))) return null;
  // [4 and 5 May], [between 4 and 9 May]; [4 and 9 May] are two days.
  if (groups.and !== undefined && last > day + 1 && !/\bbetween\s(?:the\s)?$/i.test(wordsBefore(text, start)))
    return null;
  const month = monthNumber(name);
  const year = yearOf(groups);
  if (isoDate(year ?? 2000, month, day) === null || isoDate(year ?? 2000, month, last) === null) return null;
  return { meaning: { kind: 'day', year, month, day, last, weekday: null, which: null } };
}

/** [May 5–7, 2022], [Aug. 9 to 11]. */
const monthFirst = pattern(
  'month-days',
  MONTH_WORDS,
  `${MONTH}${GAP}${FIRST}${TO}${LAST}(?:,?${GAP}${YEAR})?`,
  read,
);

/** [5–7 May 2022], [the 9th to 11th of August]. */
const dayFirst = pattern(
  'days-month',
  [DIGITS, 'the'],
  `(?:the${GAP})?${FIRST}${TO}(?:the${GAP})?${LAST}(?:${GAP}of)?${GAP}${MONTH}(?:,?${GAP}${YEAR})?`,
  read,
);

export const dayRanges: readonly Pattern[] = [monthFirst, dayFirst];
