import type { Weekday } from './calendar.ts';
import type { Granularity } from './granularity.ts';
import type { HolidayName } from './holidays.ts';
import type { TimexType } from './timex.ts';

/** Which one of a recurring name: last (-1), this (0), next (1) May; null where the text does not say. */
export type Which = -1 | 0 | 1 | null;

/** anchor: counted from the article's (or speech's) day; reference: from the date mentioned before. */
export type Origin = 'anchor' | 'reference';

/** What an expression says, before it is known when it was said. */
export type Meaning =
  /** Says all by itself: 2023-08-30, P3D, PAST_REF, XXXX-WXX-1. */
  | { readonly kind: 'fixed'; readonly type: TimexType; readonly value: string }
  /** A day without its year: Wednesday, August 30. */
  | {
      readonly kind: 'day-of-year';
      readonly month: number;
      readonly day: number;
      readonly weekday: Weekday | null;
      readonly which: Which;
    }
  /** The week that holds a day: the week of March 6. */
  | { readonly kind: 'week-of'; readonly day: Meaning }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly which: Which; readonly origin: Origin }
  | { readonly kind: 'month'; readonly month: number; readonly which: Which }
  /** June of last year: a month and how many years from the anchor's. */
  | { readonly kind: 'month-of-year'; readonly month: number; readonly offset: number }
  /** SP, SU, FA, WI of a year that the text does not give. */
  | { readonly kind: 'season'; readonly season: string; readonly which: Which }
  | {
      readonly kind: 'holiday';
      readonly holiday: HolidayName;
      readonly year: number | null;
      readonly which: Which;
    }
  /** Third quarter, second half: Q3, H2. */
  | { readonly kind: 'part-of-year'; readonly part: string; readonly which: Which }
  /** A calendar unit by its place: last month, this week, the following year, the same day. */
  | { readonly kind: 'unit'; readonly unit: Granularity; readonly offset: number; readonly origin: Origin }
  /** A distance: ten days ago, two years later. */
  | { readonly kind: 'distance'; readonly unit: Granularity; readonly count: number; readonly origin: Origin }
  /** A time of day whose day stands elsewhere: 7:15 p.m. */
  | { readonly kind: 'clock' };

export type Part = 'early' | 'mid' | 'late';

/** earlier this month: from the unit's start to the anchor; later this year: from the anchor to its end. */
export type Side = 'before' | 'after';

/** An expression as it was found in the text, not yet resolved. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly pattern: string;
  readonly part: Part | null;
  readonly side: Side | null;
  /** What follows the T of a TIMEX3 time: 19:15, MO, TNI without its T. */
  readonly clock: string | null;
}
