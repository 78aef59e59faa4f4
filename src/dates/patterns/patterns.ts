import { calendarDates } from './calendar-date.ts';
import { calendarUnits } from './calendar-unit.ts';
import { clocks } from './clock.ts';
import { daysOfMonth } from './day-of-month.ts';
import { dayRanges } from './day-range.ts';
import { decadesAndCenturies } from './decade-and-century.ts';
import { distances } from './distance.ts';
import { durations } from './duration.ts';
import { holidays } from './holiday.ts';
import { isoDates } from './iso-date.ts';
import { months } from './month.ts';
import { nthsOfMonth } from './nth-of-month.ts';
import { numericDates } from './numeric-date.ts';
import { partsOfYear } from './part-of-year.ts';
import type { Pattern } from './pattern.ts';
import { relativeDays } from './relative-day.ts';
import { seasons } from './season.ts';
import { sets } from './set.ts';
import { vagueReferences } from './vague.ts';
import { weekdays } from './weekday.ts';
import { years } from './year.ts';

/**
 * The longest match at a place wins; of equally long ones, the first in this list. So the order matters only
 * where two ideas read the same words: what names a day comes before what only measures or repeats.
 */
export const PATTERNS: readonly Pattern[] = [
  ...isoDates,
  ...numericDates,
  ...calendarDates,
  ...dayRanges,
  ...daysOfMonth,
  ...nthsOfMonth,
  ...holidays,
  ...partsOfYear,
  ...years,
  ...decadesAndCenturies,
  ...sets,
  ...weekdays,
  ...months,
  ...seasons,
  ...relativeDays,
  ...calendarUnits,
  ...distances,
  ...vagueReferences,
  ...clocks,
  ...durations,
];
