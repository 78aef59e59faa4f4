import type { Interval } from '../../dates/timex.ts';
import { isDating } from '../date-of-sentence.ts';
import { type Claim, shared } from './claim.ts';

/** The days that a sentence names, up to a month each. */
export const daysNamed = ({ timexes, found }: Claim): Interval[] =>
  timexes.flatMap((timex) => (timex.interval && isDating(timex, found) ? [timex.interval] : []));

export const meet = (a: Interval, b: Interval): boolean => a.from <= b.to && b.from <= a.to;

/** Both name days, and none of them is the other's. */
export function daysDiffer(a: Claim, b: Claim): boolean {
  const [one, other] = [daysNamed(a), daysNamed(b)];
  return one.length > 0 && other.length > 0 && !one.some((days) => other.some((more) => meet(days, more)));
}

/** Each names somebody or something that the other does not: two events rather than two accounts of one. */
export const namesDiffer = (a: Claim, b: Claim): boolean =>
  shared(a.names, b.terms) < a.names.size && shared(b.names, a.terms) < b.names.size;
