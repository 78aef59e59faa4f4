import { MONTH, MONTH_WORDS, monthNumber } from '../names.ts';
import { WHICH, WHICH_STARTS, whichOf } from '../which.ts';
import { anyOf, GAP, isName, wordsBefore } from '../words.ts';
import { type Pattern, pattern } from './pattern.ts';

/** Months whose names, or whose abbreviations, are other words or people's names as well. */
const AMBIGUOUS = /^(?:may|march|april|june|august|jan|mar|jun|sep|dec)$/i;
/** Words that lead to a time; without one, an ambiguous name is no month. */
const CUE =
  /(?:^|[^\w])(?:in|since|by|from|until|till|through|during|before|after|between|of|early|late|mid|around|for|to|and|or|each|every|on|a|the|that|at|beginning|starting|ending|ended)[-\s]+$/i;
/** [June Carter], [March Madness], [Chairman May]: a name goes on. */
const NAME_AFTER = /^\s[A-Z][a-z]/;
const NAME_BEFORE = /$(?<=[A-Z]\w*\s)/;
/** [March]–May 2022, [May] and June 2023: what follows is a month with its year, so this is a month too. */
const MONTH_AFTER = new RegExp(
  `^\\.?(?:\\s?[-–—/]\\s?|\\s(?:to|until|through|and|or)\\s)(?:${anyOf(MONTH_WORDS)})\\.?,?\\s[12]\\d{3}(?!\\d)`,
  'i',
);

/** [August], [last May], [this September]. */
const month = pattern(
  'month',
  [...WHICH_STARTS, ...MONTH_WORDS],
  `(?:(?:this${GAP})?${WHICH}${GAP})?${MONTH}`,
  ({ text, start, end, groups }) => {
    const name = groups.month ?? '';
    if (!isName(name)) return null;
    const before = wordsBefore(text, start);
    const isCued =
      groups.which !== undefined || CUE.test(before) || MONTH_AFTER.test(text.slice(end, end + 32));
    const goesOn = NAME_AFTER.test(text.slice(end, end + 3));
    if (AMBIGUOUS.test(name) ? !isCued || goesOn : !isCued && (goesOn || NAME_BEFORE.test(before)))
      return null;
    return { kind: 'month', month: monthNumber(name), which: whichOf(groups.which) };
  },
);

export const months: readonly Pattern[] = [month];
