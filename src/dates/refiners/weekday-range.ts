import { addDays } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { intervalOf } from '../interval-of.ts';

/** What stands between the first and the last day of a stretch. */
const JOINS = /^(?:\s?[-–—]\s?|\s(?:to|until|till|through)\s)$/;
/** In characters, one more than the longest of them. */
const LONGEST_JOIN = 10;

const isWeekday = ({ meaning, interval }: Draft): boolean =>
  meaning.kind === 'weekday' && meaning.which === null && interval !== null;

const shifted = (draft: Draft, days: number): Draft => {
  const day = addDays(draft.value, days);
  return day === null ? draft : { ...draft, value: day, interval: intervalOf(day) };
};

/** Of [from Monday to Thursday], each counted alone, Thursday may come first: the earlier one of a past, the later one of a future is moved a week. */
export function weekdayRanges(text: string, drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (const [index, last] of drafts.entries()) {
    const first = all[index - 1];
    if (first === undefined || !isWeekday(first) || !isWeekday(last) || first.value <= last.value) continue;
    if (!JOINS.test(text.slice(first.end, Math.min(last.start, first.end + LONGEST_JOIN)))) continue;
    if (first.direction === 'future') all[index] = shifted(last, 7);
    else all[index - 1] = shifted(first, -7);
  }
  return all;
}
