import type { Span } from '../span.ts';

/** direct: all inside quotation marks; mixed: partly; indirect: the article's own words for what was said. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** How the speaker's name was found: written out, by surname, from he/she/they, from who/which, or from the clause before. */
export type SpeakerResolution = 'named' | 'surname' | 'pronoun' | 'relative' | 'inherited';

/** What somebody said, where the article says it. Spans are UTF-16 code units into the article's text. */
export interface Quotation {
  /** The article's id. */
  readonly article: string;
  /** The content; several where the article interrupts it. Direct spans include their quotation marks. */
  readonly spans: readonly Span[];
  readonly kind: QuotationKind;
  /** The words that report it, with what turns their meaning: [has repeatedly denied], [said further], [according to]. */
  readonly cue: Span | null;
  /** The words that name the speaker at this place: [John Kirby, spokesperson for …], [he]. */
  readonly speaker: Span | null;
  /** Who that is within the article, full name where the article gives one: John Kirby. */
  readonly speakerName: string | null;
  readonly resolution: SpeakerResolution | null;
  /** The cue takes it back: denied, did not say, stopped short of saying. */
  readonly negated: boolean;
  /** 0 to 1: the measured precision of the pattern, times that of the resolution. */
  readonly confidence: number;
  /** The finder that made it, for tests and error counts: `quote-speaker-cue`. */
  readonly pattern: string;
}
