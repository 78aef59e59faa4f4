import type { Weekday } from './calendar.ts';
import { anyOf } from './words.ts';

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const WEEKDAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
] as const;

export const MONTH_WORDS: readonly string[] = MONTHS.flat();
export const WEEKDAY_WORDS: readonly string[] = WEEKDAYS.flat();
export const LONG_WEEKDAYS: readonly string[] = WEEKDAYS.map(([name]) => name);

const LONG_MONTHS: readonly string[] = MONTHS.map(([name]) => name);
/** A full stop belongs to an abbreviation only: [Oct.], but [October] at the end of a sentence. */
const nameOf = (group: string, words: readonly string[], long: readonly string[]): string =>
  `(?<${group}>(?:${anyOf(words)})(?![a-z]))(?:(?<!${long.join('|')})\\.)?`;

export const MONTH = nameOf('month', MONTH_WORDS, LONG_MONTHS);
export const WEEKDAY = nameOf('weekday', WEEKDAY_WORDS, LONG_WEEKDAYS);
export const LONG_WEEKDAY = `(?<weekday>${anyOf(LONG_WEEKDAYS)})(?![a-z])`;

const indexIn = (table: readonly (readonly string[])[], word: string): number =>
  table.findIndex((names) => names.includes(word.toLowerCase())) + 1;

export const monthNumber = (word: string): number => indexIn(MONTHS, word);
export const weekdayNumber = (word: string): Weekday => indexIn(WEEKDAYS, word) as Weekday;
