import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { parse } from 'chrono-node/en';
import type { IsoDate } from '../articles/article.ts';
import { isoDate, pad, parseDay } from './calendar.ts';
import { intervalOf } from './interval-of.ts';
import type { Candidate } from './meaning.ts';
import { third } from './refiners/bounds.ts';
import { intervalFor } from './refiners/resolving.ts';
import { resolve } from './resolve/resolve.ts';
import { scan } from './scan.ts';
import type { Interval } from './timex.ts';

/** Nothing that a person types as one date is longer. */
const MAX_TYPED = 60;
const LEADING = /^(?:(?:from|since|until|till|to|by|in|on|before|after|during|the)\s+)+/i;

/** Typed alone, [summer], [90s] and [15th] lack the words that make them times in a text. */
const LEADS = ['', 'in the ', 'on the '];

/** The one expression that all of the typed words are. */
function onlyExpression(typed: string): Candidate | null {
  const capitalised = typed.replace(/(?<![A-Za-z])[a-z]/g, (letter) => letter.toUpperCase());
  for (const lead of LEADS) {
    const text = lead === '' ? capitalised : lead + typed;
    const [only, more] = scan(text);
    if (only && !more && only.start <= lead.length && only.end === text.length) return only;
  }
  return null;
}

/** [3/4/2023]: two days, and nothing typed says which; chrono-node would take the American one. */
const isAmbiguous = ({ meaning }: Candidate): boolean =>
  meaning.kind === 'fixed' && meaning.value.endsWith('-XX-XX');

/** [last summer], [q3 2023], [two weeks ago], [mid june]: units, which chrono-node does not know or reads as days. */
function unit(only: Candidate, today: IsoDate): Interval | null {
  const { kind } = only.meaning;
  if ((kind === 'month' && only.part === null) || kind === 'day') return null;
  // Of what comes round every year, the latest that has begun.
  const meaning = kind === 'holiday' ? { ...only.meaning, which: only.meaning.which ?? -1 } : only.meaning;
  const { value, type } = resolve(meaning, {
    day: today,
    direction: 'past',
    opens: true,
    reference: () => null,
  });
  const interval = type === 'DATE' ? intervalFor(meaning, value) : null;
  return interval && only.part ? third(interval, only.part, value) : interval;
}

/** A day, month or year, by what was typed and not implied; a year that was not typed is the latest that has begun. */
function dayOrMonth(part: ParsedComponents, today: IsoDate): Interval | null {
  const [year, month, day] = [part.get('year') ?? 0, part.get('month') ?? 1, part.get('day') ?? 1];
  if (!part.isCertain('month') && !part.isCertain('day') && !part.isCertain('weekday')) return null;
  const value = (y: number): string =>
    part.isCertain('day') || part.isCertain('weekday')
      ? (isoDate(y, month, day) ?? '')
      : `${pad(y, 4)}-${pad(month, 2)}`;
  if (part.isCertain('year') || part.isCertain('weekday')) return intervalOf(value(year));
  const thisYear = Number(today.slice(0, 4));
  const begun = [thisYear, thisYear - 1]
    .map((y) => intervalOf(value(y)))
    .find((found) => found && found.from <= today);
  return begun ?? null;
}

const covers = (result: ParsedResult, typed: string): boolean =>
  result.index === 0 && result.text.length === typed.length;

/**
 * What somebody types for a from or a to, as whole days: [aug 2023] → 1–31 August, [30 august] → the latest
 * one. Null where it is no date, or where words are left over. Times of day do not matter here.
 */
export function parseTypedDate(typed: string, today: IsoDate): Interval | null {
  const text = typed.trim().replace(LEADING, '');
  const day = parseDay(today);
  if (day === null || text === '' || text.length > MAX_TYPED) return null;
  const iso = text.length >= 4 ? intervalOf(text.toUpperCase()) : null;
  if (iso !== null) return iso;
  const only = onlyExpression(text);
  if (only !== null && isAmbiguous(only)) return null;
  const named = only && unit(only, today);
  if (named !== null) return named;
  // Noon in the machine's zone, so that no zone moves chrono-node's day; its answer is read as numbers, not as a time.
  const [result] = parse(text, new Date(day.year, day.month - 1, day.day, 12));
  if (result === undefined || !covers(result, text)) return null;
  const start = dayOrMonth(result.start, today);
  const end = result.end ? dayOrMonth(result.end, today) : start;
  return start && end && start.from <= end.to ? { from: start.from, to: end.to } : null;
}
