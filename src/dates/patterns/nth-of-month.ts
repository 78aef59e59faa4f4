import { pad } from '../calendar.ts';
import { ordinalNumber } from '../counts.ts';
import type { Meaning, NthOfMonth } from '../meaning.ts';
import { LONG_WEEKDAY, MONTH, monthNumber, weekdayNumber } from '../names.ts';
import { whichOf } from '../which.ts';
import { GAP, isName } from '../words.ts';
import { YEAR, yearOf } from '../year-words.ts';
import { DIGITS, type Pattern, pattern } from './pattern.ts';

const NTHS = ['first', 'second', 'third', 'fourth', 'fifth', 'last', 'final'];
const NTH = `(?<nth>${NTHS.join('|')}|[1-5](?:st|nd|rd|th))`;
const ONE = `(?:(?:full|whole)${GAP})?(?:(?<unit>day|week(?:end)?|half)(?![a-z])|${LONG_WEEKDAY})`;
const NAMED = `(?:(?<namedwhich>this|last|next)${GAP})?${MONTH}(?:,?${GAP}(?:of${GAP})?(?:${YEAR}|(?<yearwhich>last|this|next)${GAP}year(?![a-z])))?`;
const YEARLY = `(?<yearly>,?${GAP}(?:each|every)${GAP}year(?![a-z]))`;
const PLACED = `(?:(?<every>every|each)|(?<placed>the|this|last|next))${GAP}month(?![a-z])`;

type Groups = Readonly<Record<string, string | undefined>>;

function monthOf(groups: Groups): Meaning | null {
  if (groups.month === undefined)
    return { kind: 'unit', unit: 'month', offset: whichOf(groups.placed) ?? 0, origin: 'anchor' };
  if (!isName(groups.month)) return null;
  const month = monthNumber(groups.month);
  const year = yearOf(groups);
  if (year !== null) return { kind: 'fixed', type: 'DATE', value: `${pad(year, 4)}-${pad(month, 2)}` };
  return groups.yearwhich === undefined
    ? { kind: 'month', month, which: whichOf(groups.namedwhich) }
    : { kind: 'month-of-year', month, offset: whichOf(groups.yearwhich) ?? 0 };
}

function oneOf({ unit, weekday = '' }: Groups): NthOfMonth['one'] | null {
  if (unit !== undefined) return unit.toLowerCase() as 'day' | 'week' | 'weekend' | 'half';
  return isName(weekday) ? weekdayNumber(weekday) : null;
}

/** [the second week of November], [the last day of March 2023], [the first Monday in June], [the first half of May], [the last Sunday of the month], [the second Saturday in June each year]. */
const nthOfMonth = pattern(
  'nth-of-month',
  ['the', ...NTHS, DIGITS],
  `(?:the${GAP})?${NTH}${GAP}${ONE}${GAP}(?:of|in)${GAP}(?:${NAMED}${YEARLY}?|${PLACED})`,
  ({ groups }) => {
    const named = groups.nth?.toLowerCase() ?? '';
    const nth = named === 'last' || named === 'final' ? -1 : ordinalNumber(named);
    const one = oneOf(groups);
    if (one === null || (one === 'half' && nth > 2)) return null;
    if (groups.every !== undefined)
      return typeof one === 'number' ? { kind: 'fixed', type: 'SET', value: `XXXX-WXX-${one}` } : null;
    if (groups.yearly !== undefined)
      return isName(groups.month ?? '')
        ? { kind: 'fixed', type: 'SET', value: `XXXX-${pad(monthNumber(groups.month ?? ''), 2)}` }
        : null;
    const month = monthOf(groups);
    return month && { kind: 'nth-of-month', nth, one, month };
  },
);

/** [the first days of May], [the closing weeks of April 2023]. */
const daysAtEdge = pattern(
  'days-of-month',
  ['the', 'first', 'early', 'opening', 'last', 'final', 'closing'],
  `(?:the${GAP})?(?:(?<first>first|early|opening)|last|final|closing)${GAP}(?:few${GAP})?(?:days|weeks)${GAP}of${GAP}(?:${NAMED}|(?<placed>this|last|next)${GAP}month(?![a-z]))`,
  ({ groups }) => {
    const meaning = monthOf(groups);
    return meaning && { meaning, part: groups.first === undefined ? 'late' : 'early' };
  },
);

export const nthsOfMonth: readonly Pattern[] = [nthOfMonth, daysAtEdge];
