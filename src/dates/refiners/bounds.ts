import type { IsoDate } from '../../articles/article.ts';
import { addDays, addMonths } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { type Granularity, granularityOf } from '../granularity.ts';
import type { Part } from '../meaning.ts';
import type { Interval } from '../timex.ts';

/** Where the middle and the last third of a unit begin, in days or months from its start. */
const CUTS: Partial<Record<Granularity, readonly [middle: number, late: number, unit: 'days' | 'months']>> = {
  week: [2, 4, 'days'],
  month: [10, 20, 'days'],
  season: [1, 2, 'months'],
  quarter: [1, 2, 'months'],
  half: [2, 4, 'months'],
  year: [4, 8, 'months'],
  // The early 1990s are 1990 to 1993, the late ones 1997 to 1999.
  decade: [48, 84, 'months'],
  century: [34 * 12, 67 * 12, 'months'],
};

/** The third of a calendar value's interval that early, mid or late names; the whole where it has no thirds. */
export function third(interval: Interval, part: Part, value: string): Interval {
  const granularity = granularityOf(value);
  const cuts = granularity === null ? undefined : CUTS[granularity];
  if (cuts === undefined) return interval;
  const [middle, late, unit] = cuts;
  const { from, to } = interval;
  const at = (count: number): IsoDate =>
    (unit === 'days' ? addDays(from, count) : addMonths(from, count)) ?? from;
  const before = (day: IsoDate): IsoDate => addDays(day, -1) ?? day;
  if (part === 'early') return { from, to: before(at(middle)) };
  return part === 'mid' ? { from: at(middle), to: before(at(late)) } : { from: at(late), to };
}

/** Narrows [late last month], [earlier this month] to their part of the unit; the TIMEX3 value stays the unit's. */
export function bounded(draft: Draft): Draft {
  const { interval, part, side, value, anchor } = draft;
  if (interval === null || interval.from === interval.to) return draft;
  if (part !== null) return { ...draft, interval: third(interval, part, value), certainty: 'fuzzy' };
  if (side === null) return draft;
  const day = anchor?.day;
  if (day === undefined || day < interval.from || day > interval.to) return { ...draft, certainty: 'fuzzy' };
  const narrowed = side === 'before' ? { ...interval, to: day } : { ...interval, from: day };
  return { ...draft, interval: narrowed, certainty: 'fuzzy' };
}
