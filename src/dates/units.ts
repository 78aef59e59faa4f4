import type { Granularity } from './granularity.ts';

export type Unit = Granularity | ClockUnit;

export const UNIT =
  '(?<unit>(?:second|minute|hour|day|night|week(?:end)?|fortnight|month|quarter|year|decade)s?|century|centuries)(?![a-z])';
/** The units of which an article has one at a time: this week, the month. */
export const CALENDAR_UNIT = '(?<unit>day|week(?:end)?|month|quarter|year|decade|century)(?![a-z])';

/** A fortnight is two weeks, a night one day: what counts them multiplies by `times`. */
export function unitOf(word: string): { unit: Unit; times: number } {
  const name = word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  if (name === 'fortnight') return { unit: 'week', times: 2 };
  if (name === 'night') return { unit: 'day', times: 1 };
  return { unit: name as Unit, times: 1 };
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  season: 'SN',
  quarter: 'Q',
  half: 'H',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};
/** Decades and centuries are counted in years, weekends in days. */
const IN_SMALLER: Partial<Record<Unit, readonly [number, Unit]>> = {
  decade: [10, 'year'],
  century: [100, 'year'],
  weekend: [2, 'day'],
};
const HALVES: Partial<Record<Unit, string>> = { hour: '30M', minute: '30S', year: '6M' };

export type ClockUnit = 'second' | 'minute' | 'hour';

export const isClockUnit = (unit: Unit): unit is ClockUnit =>
  unit === 'second' || unit === 'minute' || unit === 'hour';

/** TIMEX3 value of a length: (2, week) → P2W, (5.5, hour) → PT5H30M, (several, year) → PXY, (3, decade) → P30Y. */
export function durationValue(count: number | null, unit: Unit): string {
  const start = isClockUnit(unit) ? 'PT' : 'P';
  if (count === null) return `${start}X${LETTERS[unit]}`;
  const smaller = IN_SMALLER[unit];
  if (smaller !== undefined) return durationValue(count * smaller[0], smaller[1]);
  const half = HALVES[unit];
  if (half !== undefined && count % 1 === 0.5)
    return `${start}${count > 1 ? Math.floor(count) + LETTERS[unit] : ''}${half}`;
  return `${start}${Math.round(count * 100) / 100}${LETTERS[unit]}`;
}
