import { pad } from '../calendar.ts';
import { whichOf } from '../which.ts';
import { GAP, wordsBefore } from '../words.ts';
import { YEAR, yearOf } from '../year-words.ts';
import { type Pattern, pattern } from './pattern.ts';

const CODES: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
const SEASON = '(?<season>spring|summer|fall|autumn|winter)(?![a-z])';

/** [last fall], [this summer], [the winter], [summer 2023], [the spring of 1994]. */
const season = pattern(
  'season',
  [
    'last',
    'past',
    'this',
    'next',
    'coming',
    'the',
    'spring',
    'summer',
    'fall',
    'autumn',
    'winter',
    'early',
    'late',
    'mid',
  ],
  `(?:(?:this${GAP})?(?<which>last|past|this|next|coming|the)${GAP})?(?:(?:early|late|mid)[- ])?${SEASON}(?:,?${GAP}(?:of${GAP})?${YEAR})?`,
  ({ text, start, end, groups }) => {
    const word = groups.season?.toLowerCase() ?? '';
    const code = CODES[word] ?? 'SU';
    const year = yearOf(groups);
    if (year !== null) return { kind: 'fixed', type: 'DATE', value: `${pad(year, 4)}-${code}` };
    const which = groups.which?.toLowerCase();
    const cued = which !== undefined && which !== 'the';
    const after = text.slice(end, end + 8);
    // [the fall of the government], [fall in prices], [Silver Spring], [spring to mind].
    if (!cued && (/^\s(?:of|in|from|to|into|off|by)\b/i.test(after) || /^[A-Z]/.test(groups.season ?? '')))
      return null;
    if (
      !cued &&
      !/\b(?:in|by|until|since|during|through|over|from|of|early|late|mid|each|every)[-\s]+$/i.test(
        wordsBefore(text, start),
      )
    )
      return null;
    return { kind: 'season', part: code, which: whichOf(which) };
  },
);

export const seasons: readonly Pattern[] = [season];
