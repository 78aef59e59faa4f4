import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayOfNumber,
  daysBetween,
  isDay,
  isoDate,
  isoWeek,
  mondayOf,
  parseDay,
  weekdayOf,
} from '../../src/dates/calendar.ts';

/** Any day of the calendar. */
const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => isoDate(year, month, date) ?? '');

describe('calendar', () => {
  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2023, 4, 31],
    [2023, 13, 1],
    [2023, 0, 1],
    [0, 1, 1],
    [10000, 1, 1],
  ])('%i-%i-%i is no day', (year, month, date) => {
    expect(isoDate(year, month, date)).toBeNull();
  });

  it.each(['2023-2-3', '2023-02-30', '12023-01-01', '', 'today'])('%s is no ISO day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each([
    ['2000-02-29', 2],
    ['2023-08-30', 3],
    ['0001-01-01', 1],
    ['9999-12-31', 5],
  ])('%s is weekday %i', (iso, weekday) => {
    expect(weekdayOf(iso)).toBe(weekday);
  });

  it.each([
    ['2021-01-03', 2020, 53],
    ['2020-12-28', 2020, 53],
    ['2018-12-31', 2019, 1],
    ['2023-08-31', 2023, 35],
  ])('%s is in week %i-W%i', (iso, year, week) => {
    expect(isoWeek(iso)).toEqual({ year, week });
  });

  it('knows which years have a week 53', () => {
    expect(mondayOf(2020, 53)).toBe('2020-12-28');
    expect(mondayOf(2021, 53)).toBeNull();
    expect(mondayOf(2021, 0)).toBeNull();
  });

  it.each([
    ['2023-03-31', -1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-01-15', -13, '2021-12-15'],
    ['9999-12-01', 1, null],
    ['0001-01-01', -1, null],
  ])('%s and %i months is %s', (iso, months, expected) => {
    expect(addMonths(iso, months)).toBe(expected);
  });

  it('ends where the years end', () => {
    expect(addDays('9999-12-31', 1)).toBeNull();
    expect(addDays('0001-01-01', -1)).toBeNull();
  });

  it('counts as the platform does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (from, days) => {
        const time = new Date(`${from}T00:00:00Z`);
        time.setUTCDate(time.getUTCDate() + days);
        const inCalendar = time.getUTCFullYear() >= 1 && time.getUTCFullYear() <= 9999;
        const to = addDays(from, days);
        expect(to).toBe(inCalendar ? time.toISOString().slice(0, 10) : null);
        if (to !== null) expect([daysBetween(from, to), weekdayOf(to) % 7]).toEqual([days, time.getUTCDay()]);
      }),
    );
  });

  it('numbers days without a gap', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const parsed = parseDay(iso);
        expect(parsed && dayOfNumber(dayNumber(parsed))).toBe(iso);
      }),
    );
  });
});
