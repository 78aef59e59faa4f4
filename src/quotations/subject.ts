import type { Phrase } from './phrase.ts';

/** Who a cue belongs to in its own statement. */
export interface Subject {
  readonly phrase: Phrase;
  /** own: stands before the verb; inverted: after it; shared: belongs to an earlier verb of the statement. */
  readonly position: 'own' | 'inverted' | 'shared';
  /** First token of the reporting clause: the subject, or the adverbial before it. */
  readonly clauseFrom: number;
  /** Just after the subject and verb. */
  readonly clauseTo: number;
}

/** Tokens between a subject and its verb that an apposition or a relative clause may fill. */
export const LONGEST_INSERTION = 45;
