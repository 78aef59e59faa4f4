import type { IsoDate } from '../../articles/article.ts';
import { addDays, daysBetween } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { granularityOf } from '../granularity.ts';
import type { Part } from '../meaning.ts';
import type { Interval } from '../timex.ts';

const THIRDS: Readonly<Record<Part, number>> = { early: 0, mid: 1, late: 2 };

/** A month's thirds are its days 1–10, 11–20 and 21 to the end; other units are cut by their months, years or days. */
export function third({ from, to }: Interval, part: Part, value: string): Interval {
  const index = THIRDS[part];
  const at = (day: IsoDate, days: number): IsoDate => addDays(day, days) ?? day;
  if (granularityOf(value) === 'month') {
    const start = at(from, index * 10);
    return { from: start, to: part === 'late' ? to : at(start, 9) };
  }
  const length = daysBetween(from, to) + 1;
  const cut = (n: number): IsoDate => at(from, Math.round((length * n) / 3));
  return { from: cut(index), to: part === 'late' ? to : at(cut(index + 1), -1) };
}

/** Narrows [late last month], [earlier this month] to their part of the unit; the TIMEX3 value stays the unit's. */
export function bounded(draft: Draft): Draft {
  const { interval, part, side, value, anchor } = draft;
  if (interval === null || interval.from === interval.to) return draft;
  if (part !== null) return { ...draft, interval: third(interval, part, value), certainty: 'fuzzy' };
  if (side === null || anchor === null) return draft;
  if (anchor.day < interval.from || anchor.day > interval.to) return { ...draft, certainty: 'fuzzy' };
  const narrowed =
    side === 'before' ? { from: interval.from, to: anchor.day } : { from: anchor.day, to: interval.to };
  return { ...draft, interval: narrowed, certainty: 'fuzzy' };
}
