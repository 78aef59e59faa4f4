import type { Span } from '../span.ts';
import type { Cue } from './cue.ts';
import type { Phrase } from './phrase.ts';
import type { Statement } from './statement.ts';

/** The words that name a speaker, and the statement that they stand in. */
export interface Mention {
  readonly statement: Statement;
  readonly phrase: Phrase;
}

/** A quotation as a finder leaves it: speakers are phrases, not yet persons. */
export interface Draft {
  readonly pattern: string;
  readonly statement: Statement;
  readonly spans: readonly Span[];
  readonly cue: Span;
  /** Null for [according to] and [Name: “…”]. */
  readonly verb: Cue | null;
  readonly speaker: Mention | null;
  /** The speaker belongs to an earlier clause: [, adding that …]. */
  readonly inherited: boolean;
}
