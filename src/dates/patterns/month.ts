import { MONTH, MONTH_WORDS, monthNumber } from '../names.ts';
import { whichOf } from '../which.ts';
import { GAP, isName, wordsBefore } from '../words.ts';
import { type Pattern, pattern } from './pattern.ts';

/** Names that are other words as well count only after a word that leads to a time. */
const AMBIGUOUS = /^(?:may|march|jan|mar|sep|dec|jun|april|june|august)$/i;
const TIME_CUE =
  /(?:^|[^\w])(?:in|since|by|from|until|till|through|during|before|after|between|of|early|late|mid|around|for|to|and|or|each|every|on|a|the|that|until|at|late-|mid-|last|next|this|beginning|starting|ending|ended)[-\s]+$/i;
/** [June Carter], [March Madness], [August Wilson]: a name goes on. */
const NAME_AFTER = /^\s[A-Z][a-z]/;

/** [August], [last May], [this September]. */
const month = pattern(
  'month',
  ['last', 'next', 'this', 'past', 'coming', ...MONTH_WORDS],
  `(?:(?:this${GAP})?(?<which>last|past|next|coming|this)${GAP})?${MONTH}`,
  ({ text, start, end, groups }) => {
    const name = groups.month ?? '';
    if (!isName(name)) return null;
    const which = whichOf(groups.which);
    const before = wordsBefore(text, start);
    const cued = which !== null || TIME_CUE.test(before);
    if (AMBIGUOUS.test(name) && (!cued || NAME_AFTER.test(text.slice(end, end + 3)))) return null;
    if (!cued && (NAME_AFTER.test(text.slice(end, end + 3)) || /[A-Z]\w*\s$/.test(before))) return null;
    return { kind: 'month', month: monthNumber(name), which };
  },
);

export const months: readonly Pattern[] = [month];
