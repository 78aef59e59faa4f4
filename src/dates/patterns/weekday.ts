import type { Which } from '../meaning.ts';
import { LONG_WEEKDAY, LONG_WEEKDAYS, weekdayNumber } from '../names.ts';
import { GAP, isName } from '../words.ts';
import { type Pattern, pattern } from './pattern.ts';

const WHICH: Readonly<Record<string, Which>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };

/** [Wednesday], [last Wednesday], [this coming Friday]. */
const weekday = pattern(
  'weekday',
  ['last', 'next', 'this', 'past', 'coming', ...LONG_WEEKDAYS],
  `(?:(?:(?:this${GAP})?(?<which>last|past|next|coming|this))${GAP})?${LONG_WEEKDAY}(?!s(?![a-z]))`,
  ({ groups }) => {
    const name = groups.weekday ?? '';
    if (!isName(name)) return null;
    const which = WHICH[groups.which?.toLowerCase() ?? ''] ?? null;
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
