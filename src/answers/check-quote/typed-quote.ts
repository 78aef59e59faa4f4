import { findQuotedSpans } from '../../quotations/quoted-spans.ts';
import { type ExcerptWord, excerptWords } from '../../search/excerpts/excerpt-words.ts';
import { inside, type Span, slice, trim } from '../../span.ts';
import { speakerTag } from './speaker-tag.ts';

/** A quotation as somebody typed it. */
export interface TypedQuote {
  readonly text: string;
  /** All of its words. */
  readonly words: readonly ExcerptWord[];
  /** The words that are said to be somebody's, in the stretches between omissions; without a speaker's tag. */
  readonly parts: readonly (readonly ExcerptWord[])[];
  /** Whose they are said to be. */
  readonly speaker: string | null;
}

/** Left out on purpose, and said so: [A […] B], [A ... B], [A (…) B]. */
const OMISSION = /[[(]?\s?(?:…|\.{3,}|\. \. \.)\s?[\])]?/g;

/** Parts of one quotation; who types more of them means the whole. */
const MOST_PARTS = 20;

/** [“We agreed … on the pier” — Ana Lund] → [We agreed], [on the pier]; Ana Lund */
export function readTypedQuote(text: string): TypedQuote {
  const words = excerptWords(text);
  const { body, speaker } = speakerTag(text);
  const wordsIn = (span: Span): ExcerptWord[] => inside(words, span, (word) => word);
  const quoted = body.flatMap((span) => quotedIn(text, span));
  const count = (spans: readonly Span[]): number =>
    spans.reduce((sum, span) => sum + wordsIn(span).length, 0);
  // What stands in quotation marks, where that is all of it; else the whole, which may hold a quotation of its own.
  const parts = (count(quoted) === count(body) ? quoted : body)
    .flatMap((span) => betweenOmissions(text, span))
    .map(wordsIn)
    .filter((part) => part.length > 0);
  const isOne = parts.length === 0 || parts.length > MOST_PARTS;
  return { text, words, parts: isOne ? [words] : parts, speaker };
}

const quotedIn = (text: string, { start, end }: Span): Span[] =>
  findQuotedSpans(text.slice(start, end)).map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }));

function betweenOmissions(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (const { 0: mark, index } of slice(text, span).matchAll(OMISSION)) {
    parts.push(trim(text, { start, end: span.start + index }));
    start = span.start + index + mark.length;
  }
  return [...parts, trim(text, { start, end: span.end })];
}
