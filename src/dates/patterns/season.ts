import { pad } from '../calendar.ts';
import { COUNT, COUNT_STARTS, countNumber } from '../counts.ts';
import { isPossessed, WHICH, WHICH_STARTS, whichOf } from '../which.ts';
import { GAP, wordsBefore } from '../words.ts';
import { YEAR, yearOf } from '../year-words.ts';
import { DIGITS, type Pattern, pattern } from './pattern.ts';

const CODES: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
const NAMES = Object.keys(CODES);

/** [in the summer], [until late autumn]: words that lead to a time. */
const CUE =
  /\b(?:in|into|by|until|since|during|through|over|from|of|each|every)\s(?:the\s)?(?:(?:early|late|mid)[-\s])?$/i;
/** [the fall of the government], [a spring in his step]. */
const NO_SEASON_AFTER = /^\s(?:of|in|from|to|into|off|by)\b/i;

/** [last fall], [this summer], [in the winter], [summer 2023], [the spring of 1994], [spring next year]; not [Silver Spring]. */
const season = pattern(
  'season',
  [...WHICH_STARTS, ...NAMES],
  `(?:(?:this${GAP})?${WHICH}${GAP})?(?<season>${NAMES.join('|')})(?![a-z])(?:,?${GAP}(?:of${GAP})?${YEAR}|${GAP}(?:of${GAP})?(?<yearwhich>last|this|next)${GAP}year(?!['’a-z]))?`,
  ({ text, start, end, groups }) => {
    const name = groups.season ?? '';
    const part = CODES[name.toLowerCase()] ?? '';
    const year = yearOf(groups);
    if (year !== null) return { kind: 'fixed', type: 'DATE', value: `${pad(year, 4)}-${part}` };
    if (groups.yearwhich !== undefined)
      return { kind: 'part-of-year', part, which: whichOf(groups.yearwhich) };
    if (groups.which !== undefined && isPossessed(text, start)) return 'not-a-time';
    const isTime =
      groups.which !== undefined ||
      (/^[a-z]/.test(name) &&
        CUE.test(wordsBefore(text, start)) &&
        !NO_SEASON_AFTER.test(text.slice(end, end + 6)));
    return isTime ? { kind: 'season', part, which: whichOf(groups.which) } : null;
  },
);

/** [two summers ago], [three winters ago]. */
const ago = pattern(
  'seasons-ago',
  [DIGITS, ...COUNT_STARTS],
  `${COUNT}${GAP}(?<season>${NAMES.join('|')})s?${GAP}ago(?![a-z])`,
  ({ groups }) => {
    const count = countNumber(groups.count ?? '');
    const part = CODES[groups.season?.toLowerCase() ?? ''] ?? '';
    return count === null || count < 1
      ? { kind: 'fixed', type: 'DATE', value: 'PAST_REF' }
      : { kind: 'season', part, which: -1, back: Math.floor(count) - 1 };
  },
);

export const seasons: readonly Pattern[] = [season, ago];
