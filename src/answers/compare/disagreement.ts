import type { Library } from '../../library.ts';
import type { Span } from '../../span.ts';
import type { Claim } from './claim.ts';

/** What two sentences of two articles disagree on; which of them is right is not for the bot to say. */
export interface Disagreement {
  /** False for an inference: the sentences may speak of two things. */
  readonly certain: boolean;
  /** Why the two are held to be about the same thing, in words of the bot's own. */
  readonly reason: string;
  /** The same for every two sentences that disagree on this, whichever comes first. */
  readonly key: string;
  /** The words that differ, in the one article and in the other. */
  readonly spans: readonly [Span, Span];
}

/** One key whichever side comes first. */
export const keyOf = (one: string, other: string): string => [one, other].toSorted().join(' | ');

export type FindDisagreement = (a: Claim, b: Claim, library: Library) => Disagreement | null;
