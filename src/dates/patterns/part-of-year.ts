import { pad } from '../calendar.ts';
import { ordinalNumber } from '../counts.ts';
import { whichOf } from '../which.ts';
import { GAP, LINK } from '../words.ts';
import { YEAR, yearOf } from '../year-words.ts';
import { DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

const FISCAL = `(?:(?:fiscal|financial)${LINK})?`;
const NTH = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|final)';
/** [the last quarter of 2023], [the latter half of 2022]: only with its year, since [the last quarter] is the one that is over. */
const LAST = '(?<nth>last|latter)';
const UNIT = '(?<unit>quarter|half)(?![a-z])';
const OF_YEAR = `(?:,?${GAP}(?:of${GAP})?${FISCAL}${YEAR}|${GAP}of${GAP}(?:the${GAP})?(?<which>last|this|next|current|previous)${GAP}${FISCAL}year(?![a-z]))?`;

/** [the second quarter of the game]: a part of something other than a year. */
const OF_ANOTHER =
  /^\s(?:of|in)\s(?:the|a|an|his|her|its|their|this)\s(?!(?:fiscal |financial |calendar |current )?(?:year|century|decade))/i;
const OF_THE_YEAR = /^\sof\s(?:the|this)\s(?:fiscal\s|financial\s|calendar\s)?year/i;

function read({ text, end, groups }: Match): Reading | null | 'not-a-time' {
  const isHalf = groups.unit?.toLowerCase() === 'half';
  const last = /^(?:final|last|latter)$/i.test(groups.nth ?? '');
  const nth = last ? (isHalf ? 2 : 4) : ordinalNumber(groups.nth ?? '');
  const part = `${isHalf ? 'H' : 'Q'}${nth}`;
  const year = yearOf(groups);
  if (isHalf && nth > 2) return null;
  if (year !== null) return { meaning: { kind: 'fixed', type: 'DATE', value: `${pad(year, 4)}-${part}` } };
  const meaning = { kind: 'part-of-year', part, which: whichOf(groups.which) } as const;
  if (groups.which !== undefined) return { meaning };
  const after = text.slice(end, end + 24);
  // Halves of matches, lives and pages are more frequent than those of years: a year must be named.
  if (isHalf) return OF_THE_YEAR.test(after) ? { meaning: { ...meaning, which: 0 } } : null;
  return OF_ANOTHER.test(after) ? 'not-a-time' : { meaning };
}

/** [third quarter], [third-quarter], [second half of 1989], [fiscal first quarter of last year]. */
const partOfYear = pattern(
  'part-of-year',
  ['first', 'second', 'third', 'fourth', 'final', 'fiscal', 'financial', DIGITS],
  `${FISCAL}${NTH}${LINK}${FISCAL}${UNIT}${OF_YEAR}`,
  read,
);

const lastPart = pattern(
  'last-part-of-year',
  ['last', 'latter'],
  `${LAST}${GAP}${FISCAL}${UNIT}${GAP}of${GAP}(?:${YEAR}|(?:the${GAP})?(?<which>last|this|next)${GAP}year(?![a-z]))`,
  read,
);

/** [1988 second quarter], [1989's first half]. */
const yearThenPart = pattern(
  'year-then-part',
  [DIGITS],
  `(?<year>[12]\\d{3})(?:['’]s)?${GAP}${FISCAL}${NTH}${LINK}${UNIT}`,
  read,
);

/** [next year's first quarter], [last year's third quarter]. */
const namedYearThenPart = pattern(
  'year-named-then-part',
  ['last', 'this', 'next'],
  `(?<which>last|this|next)${GAP}year['’]s${GAP}${FISCAL}${NTH}${LINK}${UNIT}`,
  read,
);

/** [Q3 2023], [Q3], [H1 of 2022]; a half without its year is more often something else. */
const short = pattern(
  'part-of-year-short',
  ['q', 'h'],
  `(?<part>Q[1-4]|H[12])(?:${GAP}(?:of${GAP})?(?:${YEAR}|(?<which>last|this|next)${GAP}year))?(?![\\w])`,
  ({ groups }) => {
    const part = groups.part ?? '';
    const year = yearOf(groups);
    if (part !== part.toUpperCase()) return null;
    if (year !== null) return { kind: 'fixed', type: 'DATE', value: `${pad(year, 4)}-${part}` };
    const which = whichOf(groups.which);
    return part.startsWith('H') && which === null ? null : { kind: 'part-of-year', part, which };
  },
);

/** [fiscal 1989], [fiscal year 2024], [FY2023]. */
const fiscalYear = pattern(
  'fiscal-year',
  ['fiscal', 'financial', 'fy'],
  `(?:fiscal|financial|FY)(?:${GAP}year)?${GAP}?${YEAR}`,
  ({ groups }) => {
    const year = yearOf(groups);
    return year === null ? null : { kind: 'fixed', type: 'DATE', value: pad(year, 4) };
  },
);

export const partsOfYear: readonly Pattern[] = [
  partOfYear,
  lastPart,
  yearThenPart,
  namedYearThenPart,
  short,
  fiscalYear,
];
