import { pad } from '../calendar.ts';
import { ORDINAL, ORDINAL_STARTS, ordinalNumber, TENS, wordNumber } from '../counts.ts';
import { anyOf, GAP, LINK, wordsBefore } from '../words.ts';
import { DIGITS, type Pattern, pattern } from './pattern.ts';

/** [the 1980s], [mid-1990's]. */
const digits = pattern('decade', [DIGITS], "(?<decade>1[1-9]\\d|20\\d)0['’]?s(?![a-z])", ({ groups }) => ({
  kind: 'fixed',
  type: 'DATE',
  value: groups.decade ?? '',
}));

/** Without its century, a decade is one of the last hundred years: [the '80s], [the eighties]. */
const CENTURY_OF_SHORT_DECADES = 19;

const short = pattern(
  'short-decade',
  [DIGITS],
  "(?<decade>[1-9])0['’]?s(?![a-z])",
  ({ text, start, groups }) => {
    const before = wordsBefore(text, start);
    return /['’‘`]$|(?:the|early|late|mid)[-\s]$/i.test(before) &&
      !/(?:his|her|their|in|my) (?:early |late |mid-?)?$/i.test(before)
      ? { kind: 'fixed', type: 'DATE', value: `${CENTURY_OF_SHORT_DECADES}${groups.decade}` }
      : null;
  },
);

const PLURAL_TENS = TENS.map((word) => word.replace(/y$/, 'ies'));
const spelled = pattern(
  'spelled-decade',
  [...PLURAL_TENS, 'nineteen'],
  `(?:(?<century>nineteen)${LINK})?(?<tens>${anyOf(PLURAL_TENS)})(?![a-z])`,
  ({ text, start, groups }) => {
    // [in his thirties] is an age.
    if (groups.century === undefined && !/\b(?:the|early|late|mid)[-\s]+$/i.test(wordsBefore(text, start)))
      return null;
    const tens = wordNumber((groups.tens ?? '').replace(/ies$/i, 'y')) / 10;
    return { kind: 'fixed', type: 'DATE', value: `${CENTURY_OF_SHORT_DECADES}${tens}` };
  },
);

/** [the 19th century], [twenty-first-century]. */
const century = pattern(
  'century',
  [DIGITS, ...ORDINAL_STARTS],
  `${ORDINAL}${LINK}century(?![a-z])(?!${GAP}B)`,
  ({ groups }) => {
    const ordinal = ordinalNumber(groups.ordinal ?? '');
    return ordinal >= 1 && ordinal <= 30 ? { kind: 'fixed', type: 'DATE', value: pad(ordinal - 1, 2) } : null;
  },
);

export const decadesAndCenturies: readonly Pattern[] = [digits, short, spelled, century];
