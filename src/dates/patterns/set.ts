import { pad } from '../calendar.ts';
import { COUNT, countNumber } from '../counts.ts';
import { LONG_WEEKDAY, LONG_WEEKDAYS, MONTH, monthNumber, weekdayNumber } from '../names.ts';
import { durationValue, UNIT, unitOf } from '../units.ts';
import { GAP, isName } from '../words.ts';
import { type Pattern, pattern, type Reading } from './pattern.ts';

const set = (value: string): Reading => ({ meaning: { kind: 'fixed', type: 'SET', value } });

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** [daily], [annual]. */
const adverb = pattern(
  'set-adverb',
  Object.keys(ADVERBS),
  `(?<adverb>${Object.keys(ADVERBS).join('|')})(?![a-z])`,
  ({ groups }) => set(ADVERBS[groups.adverb?.toLowerCase() ?? ''] ?? 'P1D'),
);

/** [every week], [each of the last three years], [every two years], [every other day]. */
const everyUnit = pattern(
  'set-unit',
  ['every', 'each'],
  `(?:every|each)${GAP}(?:(?<other>other)${GAP}|${COUNT}${GAP})?${UNIT}`,
  ({ groups }) => {
    const { unit, times } = unitOf(groups.unit ?? '');
    const count = groups.other !== undefined ? 2 : groups.count === undefined ? 1 : countNumber(groups.count);
    return set(durationValue(count === null ? null : count * times, unit));
  },
);

/** [every Monday], [each July]. */
const everyName = pattern(
  'set-weekday',
  ['every', 'each'],
  `(?:every|each)${GAP}${LONG_WEEKDAY}`,
  ({ groups }) => set(`XXXX-WXX-${weekdayNumber(groups.weekday ?? '')}`),
);
const everyMonth = pattern('set-month', ['every', 'each'], `(?:every|each)${GAP}${MONTH}`, ({ groups }) =>
  isName(groups.month ?? '') ? set(`XXXX-${pad(monthNumber(groups.month ?? ''), 2)}`) : null,
);

/** [Mondays], [on Tuesday nights]. */
const weekdays = pattern(
  'set-weekdays',
  LONG_WEEKDAYS.flatMap((name) => [name, `${name}s`]),
  `${LONG_WEEKDAY.replace('(?![a-z])', '')}(?:s(?![a-z])|${GAP}(?<part>mornings|afternoons|evenings|nights)(?![a-z]))`,
  ({ groups }) => {
    const name = groups.weekday ?? '';
    if (!isName(name)) return null;
    const part = groups.part?.slice(0, 2).toUpperCase();
    return set(`XXXX-WXX-${weekdayNumber(name)}${part === undefined ? '' : `T${part}`}`);
  },
);

export const sets: readonly Pattern[] = [adverb, everyUnit, everyName, everyMonth, weekdays];
