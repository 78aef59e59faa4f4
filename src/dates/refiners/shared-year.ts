import { isoDate, pad } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import type { Meaning } from '../meaning.ts';

/** What stands between two dates that share the year of the second. */
const JOINS = /^(?:\s?[-–—/]\s?|\s(?:to|until|through|and|or)\s)$/;

/** In characters, one more than the longest of them. */
const LONGEST_JOIN = 10;

interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** The year and month that a meaning states outright. */
function statedMonth(meaning: Meaning): YearMonth | null {
  if (meaning.kind === 'day')
    return meaning.year === null ? null : { year: meaning.year, month: meaning.month };
  const match = meaning.kind === 'fixed' ? /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(meaning.value) : null;
  return match && { year: Number(match[1]), month: Number(match[2]) };
}

/** [March] to May 2022 is in 2022, [December] to March 2022 in the year before. */
function withYear(meaning: Meaning, end: YearMonth): Meaning | null {
  if (meaning.kind !== 'day' && meaning.kind !== 'month') return null;
  if (meaning.which !== null) return null;
  const year = meaning.month <= end.month ? end.year : end.year - 1;
  if (meaning.kind === 'month')
    return { kind: 'fixed', type: 'DATE', value: `${pad(year, 4)}-${pad(meaning.month, 2)}` };
  const stands = meaning.year === null && isoDate(year, meaning.month, meaning.day) !== null;
  return stands ? { ...meaning, year } : null;
}

const joined = (text: string, draft: Draft, next: Draft): boolean =>
  JOINS.test(text.slice(draft.end, Math.min(next.start, draft.end + LONGEST_JOIN)));

/** Of dates that are joined, [28 February to 2 March 2022], only the last states the year of all; from right to left. */
export function sharedYears(text: string, drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts.toReversed()) {
    const next = done.at(-1);
    const end = next !== undefined && joined(text, draft, next) ? statedMonth(next.meaning) : null;
    const meaning = end && withYear(draft.meaning, end);
    done.push(meaning ? { ...draft, meaning } : draft);
  }
  return done.reverse();
}
