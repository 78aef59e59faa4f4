import { LONG_WEEKDAY, LONG_WEEKDAYS, weekdayNumber } from '../names.ts';
import { WHICH, WHICH_STARTS, whichOf } from '../which.ts';
import { GAP, isName } from '../words.ts';
import { type Pattern, pattern } from './pattern.ts';

/** [Wednesday], [last Wednesday], [this coming Friday]. */
const weekday = pattern(
  'weekday',
  [...WHICH_STARTS, ...LONG_WEEKDAYS],
  `(?:(?:this${GAP})?${WHICH}${GAP})?${LONG_WEEKDAY}(?!s(?![a-z]))`,
  ({ groups }) => {
    const name = groups.weekday ?? '';
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

export const weekdays: readonly Pattern[] = [weekday, around];
