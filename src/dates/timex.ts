import type { IsoDate } from '../articles/article.ts';
import type { Span } from '../span.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Whole days, both ends included. */
export interface Interval {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What an expression was counted from. */
export interface Anchor {
  readonly day: IsoDate;
  /**
   * published: the stated publication date; speech: the day the quotation was spoken; text: a date that the text proves;
   * mention: the first day of a date named before.
   */
  readonly basis: 'published' | 'speech' | 'text' | 'mention';
}

/** A time expression of an article, after TIMEX3 (TimeML 1.2.1): type and value as there. */
export interface Timex {
  /** The article's id. */
  readonly article: string;
  readonly span: Span;
  readonly type: TimexType;
  /** TIMEX3: 2023-08-30, 2023-07, 2023-W12, P3D, PAST_REF, XXXX-XX-XX where it cannot be resolved. */
  readonly value: string;
  /** Null where no day can be given: vague, a duration, a set, or no anchor. */
  readonly interval: Interval | null;
  readonly certainty: 'exact' | 'fuzzy' | 'vague';
  /** Null where the expression needs none, or has none. */
  readonly anchor: Anchor | null;
  /** The pattern that found it, for tests and error counts. */
  readonly pattern: string;
}
