import type { Weekday } from './calendar.ts';
import type { Granularity } from './granularity.ts';
import type { HolidayName } from './holidays.ts';
import type { TimexType } from './timex.ts';
import type { Which } from './which.ts';

/** anchor: counted from the article's (or speech's) day; reference: from the date mentioned before. */
export type Origin = 'anchor' | 'reference';

/** Says all by itself: 2023-08-30, P3D, PAST_REF, XXXX-WXX-1. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly type: TimexType;
  readonly value: string;
}

/** [Wednesday, August 30], with or without its year. */
export interface NamedDay {
  readonly kind: 'day';
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Of [5–7 May] the seventh; null where it is one day. */
  readonly last: number | null;
  readonly weekday: Weekday | null;
  readonly which: Which;
}

/** [the week of March 6]. */
export interface WeekOf {
  readonly kind: 'week-of';
  readonly day: NamedDay;
}

/** [the 15th], [Saturday the 18th], [the 9th of last month]. */
export interface DayOfMonth {
  readonly kind: 'day-of-month';
  readonly day: number;
  readonly weekday: Weekday | null;
  /** Months from the anchor's; null where the text does not say. */
  readonly offset: number | null;
}

/** [the second week of November], [the last Sunday of the month]. */
export interface NthOfMonth {
  readonly kind: 'nth-of-month';
  /** -1 is the last. */
  readonly nth: number;
  readonly one: 'day' | 'week' | 'weekend' | 'half' | Weekday;
  readonly month: Meaning;
}

/** [Wednesday], [last Friday], [the previous Monday]. */
export interface NamedWeekday {
  readonly kind: 'weekday';
  readonly weekday: Weekday;
  readonly which: Which;
  readonly origin: Origin;
  /** Of [Thursday next week] one, with `which` 0: the weekday is in the week so many from the anchor's. */
  readonly weeks?: number;
}

/** [August], [last May]. */
export interface NamedMonth {
  readonly kind: 'month';
  readonly month: number;
  readonly which: Which;
}

/** [June of last year]: so many years from the anchor's. */
export interface MonthOfYear {
  readonly kind: 'month-of-year';
  readonly month: number;
  readonly offset: number;
}

/** [last fall], [the third quarter], [the first half]: SP, SU, FA, WI, Q1–Q4, H1, H2 as in TIMEX3. */
export interface PartOfYear {
  readonly kind: 'season' | 'part-of-year';
  readonly part: string;
  readonly which: Which;
  /** Of [three winters ago] two: so many years before the last one. */
  readonly back?: number;
}

/** [Thanksgiving], [Christmas 2022]. */
export interface Holiday {
  readonly kind: 'holiday';
  readonly holiday: HolidayName;
  readonly year: number | null;
  readonly which: Which;
}

/** A calendar unit by its place: [last month], [this week], [the following year], [the same day]. */
export interface Placed {
  readonly kind: 'unit';
  readonly unit: Granularity;
  readonly offset: number;
  readonly origin: Origin;
}

/** [ten days ago], [two years later]. */
export interface Distance {
  readonly kind: 'distance';
  readonly unit: Granularity;
  readonly count: number;
  readonly origin: Origin;
}

/** A time of day whose day stands elsewhere: [7:15 p.m.]. */
export interface Clock {
  readonly kind: 'clock';
}

/** What an expression says, before it is known when it was said. */
export type Meaning =
  | Fixed
  | NamedDay
  | WeekOf
  | DayOfMonth
  | NthOfMonth
  | NamedWeekday
  | NamedMonth
  | MonthOfYear
  | PartOfYear
  | Holiday
  | Placed
  | Distance
  | Clock;

export type Part = 'early' | 'mid' | 'late';

/** [earlier this month]: from the unit's start to the anchor; [later this year]: from the anchor to its end. */
export type Side = 'before' | 'after';

/** An expression as it was found in the text, not yet resolved. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly pattern: string;
  readonly part: Part | null;
  readonly side: Side | null;
  /** What follows the T of a TIMEX3 time: 19:15, MO. */
  readonly clock: string | null;
}
