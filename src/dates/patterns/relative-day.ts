import { DAY_PART, dayPartCode } from '../day-parts.ts';
import type { Meaning } from '../meaning.ts';
import { GAP } from '../words.ts';
import { type Pattern, pattern } from './pattern.ts';

const day = (offset: number): Meaning => ({ kind: 'unit', unit: 'day', offset, origin: 'anchor' });

const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** [today], [yesterday], [tomorrow]. */
const named = pattern(
  'relative-day',
  Object.keys(OFFSETS),
  '(?<day>yesterday|today|tomorrow)(?![a-z])',
  ({ groups }) => day(OFFSETS[groups.day?.toLowerCase() ?? ''] ?? 0),
);

/** [the day before yesterday], [day after tomorrow]. */
const beyond = pattern(
  'day-before-yesterday',
  ['day'],
  `day${GAP}(?<side>before${GAP}yesterday|after${GAP}tomorrow)(?![a-z])`,
  ({ groups }) => day(groups.side?.toLowerCase().startsWith('before') ? -2 : 2),
);

const tonight = pattern('tonight', ['tonight'], 'tonight(?![a-z])', () => ({ meaning: day(0), clock: 'NI' }));

const placed = (which: string): Meaning => {
  if (which === 'last') return day(-1);
  if (which === 'this') return day(0);
  const offset = which === 'next' || which === 'following' ? 1 : which === 'previous' ? -1 : 0;
  return { kind: 'unit', unit: 'day', offset, origin: 'reference' };
};

/** [last night], [this morning], [tomorrow night] is a day with its part. */
const partOfDay = pattern(
  'part-of-this-day',
  ['last', 'this', 'that', 'next', 'same', 'following', 'previous'],
  `(?<which>last|this|that|next|same|following|previous)${GAP}(?:(?:early|late|mid)[- ])?${DAY_PART}`,
  ({ groups }) => ({
    meaning: placed(groups.which?.toLowerCase() ?? ''),
    clock: dayPartCode(groups.part),
  }),
);

export const relativeDays: readonly Pattern[] = [named, beyond, tonight, partOfDay];
