import type { Span } from '../span.ts';

/** A block of text between blank lines (or line breaks of a list), trimmed; `number` counts from 1, boilerplate apart. */
export interface Paragraph extends Span {
  /** As a reader would count, from 1; null for boilerplate. */
  readonly number: number | null;
}

/** Never crosses a paragraph; trimmed. */
export interface Sentence extends Span {
  /** Index into `Structure.paragraphs`. */
  readonly paragraph: number;
  readonly boilerplate: boolean;
}

/** What is indexed and ranked: whole sentences, up to about 120 words, no boilerplate. */
export interface Passage extends Span {
  /** Indexes into `Structure.sentences`, end exclusive; all of them are free of boilerplate. */
  readonly sentences: Span;
  /** The number of its first paragraph, as a citation shows it. */
  readonly paragraph: number;
}

/** An article cut up. Everything is in text order. */
export interface Structure {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly passages: readonly Passage[];
}
