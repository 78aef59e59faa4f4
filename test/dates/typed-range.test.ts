import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/dates/calendar.ts';
import { parseTypedDate } from '../../src/dates/typed-range.ts';

// A Sunday.
const TODAY = '2026-11-22';

describe('parseTypedDate', () => {
  it.each([
    ['2023-08-30', '2023-08-30', '2023-08-30'],
    ['2023-08', '2023-08-01', '2023-08-31'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['aug 2023', '2023-08-01', '2023-08-31'],
    ['in Aug 2023', '2023-08-01', '2023-08-31'],
    ['30 august', '2026-08-30', '2026-08-30'],
    ['30 december', '2025-12-30', '2025-12-30'],
    ['aug 30, 2023', '2023-08-30', '2023-08-30'],
    ['30/8/2023', '2023-08-30', '2023-08-30'],
    ['august', '2026-08-01', '2026-08-31'],
    ['may', '2026-05-01', '2026-05-31'],
    ['since may', '2026-05-01', '2026-05-31'],
    ['yesterday', '2026-11-21', '2026-11-21'],
    ['last friday', '2026-11-20', '2026-11-20'],
    ['monday', '2026-11-16', '2026-11-16'],
    ['last week', '2026-11-09', '2026-11-15'],
    ['late last month', '2026-10-21', '2026-10-31'],
    ['last summer', '2026-06-01', '2026-08-31'],
    ['summer 2023', '2023-06-01', '2023-08-31'],
    ['early 2023', '2023-01-01', '2023-04-30'],
    ['q3 2023', '2023-07-01', '2023-09-30'],
    ['the 1990s', '1990-01-01', '1999-12-31'],
    ['two weeks ago', '2026-11-02', '2026-11-08'],
    ['1-5 aug 2023', '2023-08-01', '2023-08-05'],
    ['aug 2023 to oct 2023', '2023-08-01', '2023-10-31'],
    ['christmas', '2025-12-25', '2025-12-25'],
    ['summer', '2026-06-01', '2026-08-31'],
    ['winter', '2025-12-01', '2026-02-28'],
    ['the 90s', '1990-01-01', '1999-12-31'],
    ['90s', '1990-01-01', '1999-12-31'],
    ['mid june', '2026-06-11', '2026-06-20'],
    ['end of march', '2026-03-21', '2026-03-31'],
    ['15th', '2026-11-15', '2026-11-15'],
    ['on the 30th', '2026-10-30', '2026-10-30'],
    ['second week of november 2023', '2023-11-08', '2023-11-14'],
    ['second half of 2027', '2027-07-01', '2027-12-31'],
    ['spring next year', '2027-03-01', '2027-05-31'],
    ['two years ago', '2024-01-01', '2024-12-31'],
    ['5/5/2023', '2023-05-05', '2023-05-05'],
  ])('%s', (typed, from, to) => {
    expect(parseTypedDate(typed, TODAY)).toEqual({ from, to });
  });

  it.each([
    '',
    '   ',
    'banana',
    'august banana',
    '30 february',
    'feb 29 2023',
    '2023-13',
    '99999',
    '5pm',
    '12 aug 0099',
    '3/4/2023',
    '3/4/23',
    'x'.repeat(10_000),
  ])('%s is no date', (typed) => {
    expect(parseTypedDate(typed, TODAY)).toBeNull();
  });

  it('never throws, and answers in whole days in order', () => {
    const words = fc.constantFrom(
      'last',
      'aug',
      '30',
      '2023',
      'to',
      '-',
      'summer',
      '/',
      'ago',
      'week',
      '99',
      'q3',
      'may',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 6 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const found = parseTypedDate(text, TODAY);
        if (found !== null)
          expect([isDay(found.from), isDay(found.to), found.from <= found.to]).toEqual([true, true, true]);
      }),
    );
  });
});
