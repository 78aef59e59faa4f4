import { isDay, isoDate } from '../calendar.ts';
import { intervalOf } from '../interval-of.ts';
import { DIGITS, type Pattern, pattern } from './pattern.ts';

const free = (text: string, start: number): boolean => !/[\w.,/-]/.test(text.charAt(start - 1));

/** [2023-08-30], [2023-08-30T22:40Z], [2023-08-30 22:40]. The zone stays in the value as it is written. */
const isoDay = pattern(
  'iso-date',
  [DIGITS],
  '(?<day>\\d{4}-\\d\\d-\\d\\d)(?:[T ](?<clock>[0-2]\\d:[0-5]\\d(?::[0-5]\\d)?(?:\\.\\d{1,6})?)(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\w/]|-\\d)',
  ({ text, start, groups }) => {
    const day = groups.day ?? '';
    if (!free(text, start)) return null;
    if (!isDay(day)) return 'not-a-time';
    const clock = groups.clock;
    if (clock === undefined || clock > '24') return { kind: 'fixed', type: 'DATE', value: day };
    return { meaning: { kind: 'fixed', type: 'DATE', value: day }, clock: `${clock}${groups.zone ?? ''}` };
  },
);

/** [2023/08/30]: year first, so that there is no doubt which is the month. */
const slashed = pattern(
  'year-first',
  [DIGITS],
  '(?<year>[12]\\d{3})/(?<month>\\d\\d)/(?<day>\\d\\d)(?![\\w/-])',
  ({ text, start, groups }) => {
    const value = isoDate(Number(groups.year), Number(groups.month), Number(groups.day));
    if (!free(text, start)) return null;
    return value === null ? 'not-a-time' : { kind: 'fixed', type: 'DATE', value };
  },
);

/** [2023-08], [2023-W35], [2023-Q3]; a range of years such as 2010-12 is none. */
const isoPart = pattern(
  'iso-part',
  [DIGITS],
  '(?<value>[12]\\d{3}-(?:W\\d\\d|Q[1-4]|H[12]))(?![\\w/-])',
  ({ text, start, groups }) => {
    const value = (groups.value ?? '').toUpperCase();
    return free(text, start) && intervalOf(value) !== null ? { kind: 'fixed', type: 'DATE', value } : null;
  },
);

export const isoDates: readonly Pattern[] = [isoDay, slashed, isoPart];
