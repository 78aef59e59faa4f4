import { LONG_WEEKDAY, LONG_WEEKDAYS, weekdayNumber } from '../names.ts';
import { whichOf } from '../which.ts';
import { GAP, isName } from '../words.ts';
import { type Pattern, pattern } from './pattern.ts';

/** [Wednesday], [last Wednesday], [this coming Friday]. */
const weekday = pattern(
  'weekday',
  ['last', 'next', 'this', 'past', 'coming', ...LONG_WEEKDAYS],
  `(?:(?:(?:this${GAP})?(?<which>last|past|next|coming|this))${GAP})?${LONG_WEEKDAY}(?!s(?![a-z]))`,
  ({ groups }) => {
    const name = groups.weekday ?? '';
    if (!isName(name)) return null;
    const which = whichOf(groups.which);
    return { kind: 'weekday', weekday: weekdayNumber(name), which, origin: 'anchor' };
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
    which: groups.which?.toLowerCase() === 'following' ? 1 : -1,
    origin: 'reference',
  }),
);

export const weekdays: readonly Pattern[] = [weekday, around];
