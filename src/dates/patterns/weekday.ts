import { LONG_WEEKDAY, LONG_WEEKDAYS, weekdayNumber } from '../names.ts';
import { WHICH, WHICH_STARTS, whichOf } from '../which.ts';
import { GAP, isName, wordsBefore } from '../words.ts';
import { type Pattern, pattern } from './pattern.ts';

/** Names with a weekday in them: of one day of some year, [Super Tuesday], or of no day at all, [Saturday Night Live]. */
const NAME_BEFORE = /\b(?:Super|Black|Bloody|Ash|Fat|Shrove|Palm|Holy|Cyber|Giving|Maundy)\s$/;
const NAME_AFTER = /^\s(?:Night (?:Live|Football)|Times|Telegraph|Mirror|Post|Review|Express|Mail)\b/;

/** [Wednesday], [last Wednesday], [this coming Friday]. */
const weekday = pattern(
  'weekday',
  [...WHICH_STARTS, ...LONG_WEEKDAYS],
  `(?:(?:this${GAP})?${WHICH}${GAP})?${LONG_WEEKDAY}(?!s(?![a-z]))`,
  ({ text, start, end, groups }) => {
    const name = groups.weekday ?? '';
    if (NAME_BEFORE.test(wordsBefore(text, start)) || NAME_AFTER.test(text.slice(end, end + 16)))
      return 'not-a-time';
    const which = whichOf(groups.which);
    return isName(name) ? { kind: 'weekday', weekday: weekdayNumber(name), which, origin: 'anchor' } : null;
  },
);

/** [the previous Friday], [the following Monday]. */
const around = pattern(
  'weekday-around',
  ['previous', 'preceding', 'following'],
  `(?<which>previous|preceding|following)${GAP}${LONG_WEEKDAY}`,
  ({ groups }) => ({
    kind: 'weekday',
    weekday: weekdayNumber(groups.weekday ?? ''),
    which: whichOf(groups.which),
    origin: 'reference',
  }),
);

/** [Thursday next week], [Monday of last week], [Friday this week]. */
const ofWeek = pattern(
  'weekday-of-week',
  LONG_WEEKDAYS,
  `${LONG_WEEKDAY}(?:${GAP}of)?${GAP}(?<which>last|this|next)${GAP}week(?![a-z-])`,
  ({ groups }) => {
    const name = groups.weekday ?? '';
    if (!isName(name)) return null;
    const weeks = whichOf(groups.which) ?? 0;
    return { kind: 'weekday', weekday: weekdayNumber(name), which: 0, origin: 'anchor', weeks };
  },
);

/** [a week from Monday], [a week on Friday]: the one after the coming one; not [a week **on Monday’s** match]. */
const weekFrom = pattern(
  'week-from-weekday',
  ['a'],
  `a${GAP}week${GAP}(?:from|on)${GAP}(?:next${GAP})?${LONG_WEEKDAY}(?!['’]s)`,
  ({ groups }) => {
    const name = groups.weekday ?? '';
    if (!isName(name)) return null;
    return { kind: 'weekday', weekday: weekdayNumber(name), which: null, origin: 'anchor', weeks: 1 };
  },
);

export const weekdays: readonly Pattern[] = [weekday, around, ofWeek, weekFrom];
