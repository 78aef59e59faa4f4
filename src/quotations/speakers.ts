import type { Quotation } from './quotation.ts';

/** One person or organisation that the coverage quotes, over all articles. */
export interface Speaker {
  /** Stable for one coverage; fits in an autocomplete value (100 characters). */
  readonly id: string;
  /** The fullest spelling. */
  readonly name: string;
  /** The other spellings, as the articles write them: “also written Linda Greenfeld”. */
  readonly alsoWritten: readonly string[];
  readonly kind: 'person' | 'organisation';
  /** Titles and roles as the articles write them, most frequent first. */
  readonly descriptions: readonly string[];
  /** In reading order of the coverage. */
  readonly quotations: readonly Quotation[];
}

export interface Speakers {
  /** Most quoted first. */
  readonly list: readonly Speaker[];
  of(quotation: Quotation): Speaker | null;
  /** Those whose name or alias fits what somebody typed, best first; prefixes, accents and typos allowed. */
  find(typed: string): readonly Speaker[];
  /** Those in whose name or alias this word stands, folded as nameWords does, most quoted first. */
  withWord(word: string): readonly Speaker[];
}
