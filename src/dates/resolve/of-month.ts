import type { IsoDate } from '../../articles/article.ts';
import { addDays, addMonths, daysBetween, daysIn, isoDate, type Weekday, weekdayOf } from '../calendar.ts';
import { valueAt } from '../granularity.ts';
import { intervalOf } from '../interval-of.ts';
import type { DayOfMonth, NthOfMonth } from '../meaning.ts';
import type { Interval } from '../timex.ts';
import type { Resolved } from './resolve.ts';
import { type Standpoint, UNRESOLVED } from './standpoint.ts';

/** Months looked at on either side: a weekday and a day of the month agree in one of these. */
const AROUND = 12;
/** In days. A story of so long ago has its own month: [On 3 May 2019 … on the 5th]. */
const LONG_AGO = 60;

/** Days of the first half of a month. */
const HALF = 15;

const dayIn = (month: IsoDate, day: number): IsoDate | null =>
  isoDate(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);

function candidates({ day, weekday }: DayOfMonth, around: IsoDate): IsoDate[] {
  const reach = weekday === null ? 2 : AROUND;
  return Array.from({ length: 2 * reach + 1 }, (_, index) => addMonths(around, index - reach))
    .map((month) => month && dayIn(month, day))
    .filter((one) => one !== null)
    .filter((one) => weekday === null || weekdayOf(one) === weekday);
}

/** [on the 15th]: the coming one where a future is spoken of, the last one of a past, else the nearest. */
export function dayOfMonth(meaning: DayOfMonth, at: Standpoint): string {
  const today = at.day;
  if (today === null) return UNRESOLVED.day;
  if (meaning.offset !== null) {
    const month = addMonths(`${today.slice(0, 7)}-01`, meaning.offset);
    return (month && dayIn(month, meaning.day)) ?? UNRESOLVED.day;
  }
  const story = at.direction === 'future' ? null : at.reference('day');
  if (story !== null && daysBetween(story, today) > LONG_AGO)
    return candidates(meaning, story).find((day) => day >= story) ?? UNRESOLVED.day;
  const days = candidates(meaning, today);
  const past = days.findLast((day) => day <= today);
  const future = days.find((day) => day >= today);
  if (at.direction === 'future') return future ?? UNRESOLVED.day;
  if (at.direction === 'past' || past === undefined || future === undefined)
    return past ?? future ?? UNRESOLVED.day;
  return daysBetween(past, today) < daysBetween(today, future) ? past : future;
}

/** The nth weekday of a month, -1 the last; null where it has no fifth. */
function nthWeekday(month: IsoDate, weekday: Weekday, nth: number): IsoDate | null {
  const length = daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const first = 1 + ((weekday - weekdayOf(month) + 7) % 7);
  const day = nth > 0 ? first + (nth - 1) * 7 : first + Math.floor((length - first) / 7) * 7;
  return dayIn(month, day);
}

/**
 * [the last day of March], [the first Monday in June] in a month that is known; a week stays its month. Of a month that
 * the text only implies, what is told as past and still to come is not known: [The last Sunday of the month **was** wet].
 */
export function nthOfMonth(meaning: NthOfMonth, month: Resolved, at: Standpoint): string {
  const value = inMonth(meaning, month.value);
  if (at.day === null || at.direction !== 'past' || !month.relative) return value;
  const interval = month.value === at.day.slice(0, 7) ? intervalOf(value) : null;
  return interval && withinMonth(meaning, interval).from > at.day ? UNRESOLVED.day : value;
}

function inMonth({ nth, one }: NthOfMonth, month: string): string {
  const whole = intervalOf(month);
  if (whole === null) return UNRESOLVED.day;
  if (one === 'week' || one === 'half') return month;
  if (one === 'day') return (nth > 0 ? addDays(whole.from, nth - 1) : whole.to) ?? month;
  const day = nthWeekday(whole.from, one === 'weekend' ? 6 : one, nth);
  return (day && (one === 'weekend' ? valueAt(day, 'weekend') : day)) ?? UNRESOLVED.day;
}

/** [the first half of May] → 1–15. */
function halfOfMonth(nth: number, { from, to }: Interval): Interval {
  const last = addDays(from, HALF - 1);
  const next = addDays(from, HALF);
  if (last === null || next === null) return { from, to };
  return nth === 1 ? { from, to: last } : { from: next, to };
}

/** Weeks of a month are counted from its first day, the last from its last: [the second week of November] → 8–14. */
function weekOfMonth(nth: number, month: Interval): Interval {
  const from = nth > 0 ? addDays(month.from, (nth - 1) * 7) : addDays(month.to, -6);
  const to = nth === 5 ? month.to : from && addDays(from, 6);
  return from && to && from <= to ? { from, to } : month;
}

/** The days of a month that [the second week], [the first half] of it are; all of what else is named. */
export function withinMonth({ one, nth }: NthOfMonth, month: Interval): Interval {
  if (one === 'half') return halfOfMonth(nth, month);
  return one === 'week' ? weekOfMonth(nth, month) : month;
}
