import type { Quotation } from '../quotations/quotation.ts';
import type { Span } from '../span.ts';
import type { Candidate } from './meaning.ts';
import type { Anchor, Interval, TimexType } from './timex.ts';

/** past, future: what the words around say; null where they say nothing. */
export type Direction = 'past' | 'future' | null;

/** A time expression on its way through the refiners; each fills in what it knows. */
export interface Draft extends Candidate {
  readonly sentence: Span;
  /** The words of somebody else that it stands in, between quotation marks. */
  readonly quotation: Quotation | null;
  readonly anchor: Anchor | null;
  readonly direction: Direction;
  /** No verb stands before it in its sentence: its direction is that of the main verb. */
  readonly opens: boolean;
  readonly type: TimexType;
  /** TIMEX3 value; with X where it is not resolved. */
  readonly value: string;
  readonly interval: Interval | null;
  readonly certainty: 'exact' | 'fuzzy' | 'vague';
  /** Counted from the anchor, rather than said outright. */
  readonly relative: boolean;
}
