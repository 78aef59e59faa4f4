import { ordinalNumber } from '../counts.ts';
import { whichOf } from '../which.ts';
import { GAP, LINK } from '../words.ts';
import { DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

const NTH = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|final)';
const UNIT = '(?<unit>quarter|half)(?![a-z])';
const OF_YEAR = `(?:,?${GAP}(?:of${GAP})?(?:fiscal${GAP}|the${GAP}year${GAP})?(?<year>[12]\\d{3})(?![\\d,])|${GAP}of${GAP}(?:the${GAP})?(?<which>last|this|next|current|previous)${GAP}(?:fiscal${GAP}|financial${GAP})?year(?![a-z]))?`;

function partOf({ groups }: Match): string | null {
  const nth = groups.nth?.toLowerCase() === 'final' ? 4 : ordinalNumber(groups.nth ?? '');
  const half = groups.unit?.toLowerCase() === 'half';
  if (half && nth > 2) return null;
  return `${half ? 'H' : 'Q'}${nth}`;
}

function read(match: Match): Reading | null {
  const part = partOf(match);
  if (part === null) return null;
  const { year, which } = match.groups;
  if (year !== undefined) return { meaning: { kind: 'fixed', type: 'DATE', value: `${year}-${part}` } };
  return { meaning: { kind: 'part-of-year', part, which: whichOf(which) } };
}

const STARTS = ['first', 'second', 'third', 'fourth', 'final', 'fiscal', DIGITS];

/** [third quarter], [third-quarter], [second half of 1989], [fiscal first quarter of last year]. */
const ordinalFirst = pattern(
  'part-of-year',
  STARTS,
  `(?:fiscal${LINK})?${NTH}${LINK}(?:fiscal${LINK})?${UNIT}${OF_YEAR}`,
  (match) =>
    // Halves of matches, of lives and of pages are not halves of years: only those said to be of one.
    match.groups.unit?.toLowerCase() === 'half' &&
    match.groups.year === undefined &&
    match.groups.which === undefined &&
    !/^\s?of\s(?:the|this) year/.test(match.text.slice(match.end, match.end + 16))
      ? null
      : read(match),
);

/** [the 1988 second quarter], [1989's first half]. */
const yearFirst = pattern(
  'year-then-part',
  [DIGITS],
  `(?<year>[12]\\d{3})(?:['’]s)?${GAP}(?:fiscal${GAP})?${NTH}${LINK}${UNIT}`,
  read,
);

/** [next year's first quarter], [last year's third quarter]. */
const whichFirst = pattern(
  'year-named-then-part',
  ['last', 'this', 'next'],
  `(?<which>last|this|next)${GAP}year['’]s${GAP}(?:fiscal${GAP})?${NTH}${LINK}${UNIT}`,
  read,
);

/** [Q3 2023], [Q3], [1H23] is not read. */
const short = pattern(
  'quarter-short',
  ['q', 'h'],
  `(?<part>[QH][1-4])(?:${GAP}(?:of${GAP})?(?<year>[12]\\d{3}))?(?![\\w])`,
  ({ groups }) => {
    const part = groups.part ?? '';
    if (part !== part.toUpperCase() || (part > 'H2' && part.startsWith('H'))) return null;
    const year = groups.year;
    if (year === undefined) return part.startsWith('H') ? null : { kind: 'part-of-year', part, which: null };
    return { kind: 'fixed', type: 'DATE', value: `${year}-${part}` };
  },
);

/** [fiscal 1989], [fiscal year 2024], [FY2023], [the 1988 fiscal year]. */
const fiscalYear = pattern(
  'fiscal-year',
  ['fiscal', 'financial', 'fy'],
  `(?:fiscal|financial|FY)(?:${GAP}year)?${GAP}?['’]?(?<year>[12]\\d{3})(?![\\d,])`,
  ({ groups }) => ({ kind: 'fixed', type: 'DATE', value: groups.year ?? '' }),
);

export const partsOfYear: readonly Pattern[] = [ordinalFirst, yearFirst, whichFirst, short, fiscalYear];
