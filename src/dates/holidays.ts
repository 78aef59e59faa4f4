import type { IsoDate } from '../articles/article.ts';
import { addDays, isoDate, type Weekday, weekdayOf } from './calendar.ts';

/** The nth weekday of a month; -1 is its last. */
type Rule =
  | readonly [month: number, day: number]
  | { readonly month: number; readonly weekday: Weekday; readonly nth: number };

// Public holidays of the United States and a few that are the same everywhere, by the rule that fixes them.
export const HOLIDAYS = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "st. patrick's day": [3, 17],
  "april fools' day": [4, 1],
  'may day': [5, 1],
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  juneteenth: [6, 19],
  'independence day': [7, 4],
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  halloween: [10, 31],
  'veterans day': [11, 11],
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
} as const satisfies Record<string, Rule>;

/** Days from Easter Sunday. */
export const AROUND_EASTER = {
  'ash wednesday': -46,
  'palm sunday': -7,
  'good friday': -2,
  easter: 0,
  'easter monday': 1,
} as const;

export type HolidayName = keyof typeof HOLIDAYS | keyof typeof AROUND_EASTER;

const isAroundEaster = (name: HolidayName): name is keyof typeof AROUND_EASTER => name in AROUND_EASTER;
export const isHoliday = (name: string): name is HolidayName => name in HOLIDAYS || name in AROUND_EASTER;

/** Easter Sunday of the Gregorian calendar (anonymous computus). */
function easter(year: number): IsoDate | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return isoDate(year, Math.floor(days / 31), (days % 31) + 1);
}

function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): IsoDate | null {
  const first = nth > 0 ? isoDate(year, month, 1) : isoDate(year, month + 1, 1);
  if (first === null) return null;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth > 0 ? nth - 1 : -1) * 7);
}

/** The day of a holiday in a year: (thanksgiving, 2023) → 2023-11-23. */
export function holidayDay(name: HolidayName, year: number): IsoDate | null {
  if (isAroundEaster(name)) {
    const sunday = easter(year);
    return sunday && addDays(sunday, AROUND_EASTER[name]);
  }
  const rule: Rule = HOLIDAYS[name];
  return 'nth' in rule
    ? nthWeekday(year, rule.month, rule.weekday, rule.nth)
    : isoDate(year, rule[0], rule[1]);
}
