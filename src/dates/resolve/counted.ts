import type { IsoDate } from '../../articles/article.ts';
import { addDays, isoDate, pad, weekdayOf } from '../calendar.ts';
import type { Direction } from '../draft.ts';
import { type Granularity, shiftDay, valueAt } from '../granularity.ts';
import type { Distance, Placed } from '../meaning.ts';
import { type Standpoint, UNRESOLVED } from './standpoint.ts';

/**
 * [the year before] may count from the article as well; [the next day], [two weeks later] and [that day] say
 * nothing without the day that they follow.
 */
function baseOf({ unit, origin }: Placed | Distance, ahead: number, at: Standpoint): IsoDate | null {
  const reference = origin === 'reference' ? at.reference(unit) : null;
  return reference ?? (origin === 'reference' && ahead >= 0 ? null : at.day);
}

/** Before a weekend comes, the one spoken of in the past is the last; where no verb tells, from Thursday on the coming one. */
function weekend(day: IsoDate, offset: number, direction: Direction): IsoDate | null {
  const isEarly = direction === null ? weekdayOf(day) < 4 : weekdayOf(day) < 6 && direction === 'past';
  return addDays(day, offset * 7 - (offset === 0 && isEarly ? 7 : 0));
}

/** [last month], [the following year]. */
export function placed(meaning: Placed, at: Standpoint): string {
  const { unit, offset } = meaning;
  const base = baseOf(meaning, offset, at);
  if (base === null) return UNRESOLVED[unit];
  const day = unit === 'weekend' ? weekend(base, offset, at.direction) : shiftDay(base, unit, offset);
  return (day && valueAt(day, unit)) ?? UNRESOLVED[unit];
}

/** What a unit is counted in where halves of it are counted. */
const HALVED: Partial<Record<Granularity, Granularity>> = {
  year: 'month',
  decade: 'year',
  century: 'decade',
};

/** [ten days ago] is a day, [two years later] a year, [a century ago] a decade; half a year is counted in months. */
export function distance(meaning: Distance, at: Standpoint): string {
  const { unit, count } = meaning;
  const base = baseOf(meaning, count, at);
  const day = base && shiftDay(base, unit, count);
  const granularity = count % 1 === 0 && unit !== 'century' ? unit : (HALVED[unit] ?? 'day');
  return (day && valueAt(day, granularity)) ?? UNRESOLVED[unit];
}

/** A year of two digits is resolved only near the day of writing; further away, its century would be a guess. */
const SHORT_YEARS_BACK = 10;
const SHORT_YEARS_AHEAD = 2;

/** XX23-08-30 → 2023-08-30 in an article of those years; everything else as it is. */
export function shortYear(value: string, today: IsoDate | null): string {
  const match = /^XX(\d\d)-(\d\d)-(\d\d)$/.exec(value);
  if (match === null || today === null) return value;
  const now = Number(today.slice(0, 4));
  for (let year = now - SHORT_YEARS_BACK; year <= now + SHORT_YEARS_AHEAD; year++) {
    if (pad(year, 4).slice(2) === match[1]) return isoDate(year, Number(match[2]), Number(match[3])) ?? value;
  }
  return value;
}
