import type { CheckedQuote } from '../../answers/cite.ts';
import { OMISSION } from '../../answers/to-json.ts';
import { overlaps, type Span, trim } from '../../span.ts';
import { escapeText } from '../escape.ts';
import { ROOM } from '../limits.ts';

/** The slice's Markdown, its highlighted words in bold; never bold across a line's end. */
function markWords(text: string, span: Span, highlights: readonly Span[]): string {
  let markdown = '';
  let at = span.start;
  for (const highlight of highlights) {
    const start = Math.max(highlight.start, at);
    const end = Math.min(highlight.end, span.end);
    if (start >= end) continue;
    markdown += `${escapeText(text.slice(at, start))}**${escapeText(text.slice(start, end))}**`;
    at = end;
  }
  return markdown + escapeText(text.slice(at, span.end));
}

/**
 * The cited words as a block quote, exactly; what is left out is whole sentences and says so: [> A. […] B.]. Brackets
 * in the text itself are escaped.
 */
export function blockQuote(
  { citation: { spans }, slices, cited }: CheckedQuote,
  highlights: readonly Span[],
  room: number = ROOM.quote,
): string {
  const { text } = cited.article;
  const bold = boldStretches(text, highlights);
  if (slices.join('').length <= room) {
    const whole = asBlock(join(text, spans, bold));
    if (whole.length <= room) return whole;
  }
  const parts = spans.map((span) => sentencesIn(span, cited.sentences));
  const shown = thatFit(text, parts, bold, room);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return TOO_LONG;
  const before = first === parts.flat()[0] ? '' : OMISSION.trimStart();
  const after = last === parts.flat().at(-1) ? '' : OMISSION.trimEnd();
  return asBlock(before + join(text, shown, bold) + after);
}

/** Context has room for the longest sentence (bound-sentences.ts), unless more than half of it needs escapes. */
const TOO_LONG = '*That sentence is too long to be quoted here: press **Context** to read it.*';

/** Cut to the span. */
const sentencesIn = (span: Span, sentences: readonly Span[]): Span[] =>
  sentences
    .filter((sentence) => overlaps(sentence, span))
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }));

/** The most that joins two sentences, or surrounds them: an omission, or a gap and the marks of another line. */
const SEAM = OMISSION.length + 3;

/**
 * As many whole sentences as fit, in text order: before all others the first with a matched word of each cited part
 * (a part without one is there for its date, and gives its first), then the others with matched words.
 */
function thatFit(
  text: string,
  parts: readonly (readonly Span[])[],
  highlights: readonly Span[],
  most: number,
): Span[] {
  const isMatched = (sentence: Span): boolean => highlights.some((word) => overlaps(word, sentence));
  const leading = parts.flatMap((sentences) => sentences.find(isMatched) ?? sentences[0] ?? []);
  const all = parts.flat();
  const shown: Span[] = [];
  let room = most - 2 * SEAM;
  for (const sentence of new Set([...leading, ...all.filter(isMatched), ...all])) {
    // Before escaping: a sentence of a megabyte need not be escaped to know that it does not fit.
    if (sentence.end - sentence.start > room) continue;
    const size = asBlock(join(text, [sentence], highlights)).length + SEAM;
    if (size > room) continue;
    room -= size;
    shown.push(sentence);
  }
  return shown.toSorted((a, b) => a.start - b.start);
}

/** Blank space between two pieces stays as it is, or is a new paragraph where it is wide; anything else left out shows. */
function join(text: string, spans: readonly Span[], highlights: readonly Span[]): string {
  const pieces = withoutSeams(spans);
  return pieces
    .map((span, i) => {
      const before = pieces[i - 1];
      const gap = before === undefined ? '' : text.slice(before.end, span.start);
      const shown = gap.trim() !== '' ? OMISSION : gap.length <= OMISSION.length ? gap : '\n\n';
      return shown + markWords(text, span, highlights);
    })
    .join('');
}

/** Sentences that touch are one piece: bold that ends and begins at one place would read as four asterisks. */
function withoutSeams(spans: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  for (const { start, end } of spans) {
    const last = pieces.at(-1);
    if (last?.end === start) pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start, end });
  }
  return pieces;
}

/** A block quote for each paragraph, however many blank lines the article has between two: [> A.⏎⏎> B.] */
const asBlock = (markdown: string): string =>
  markdown
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => `> ${paragraph.replaceAll('\n', '\n> ')}`)
    .join('\n\n');

/** In order and apart: two that touch would read as four asterisks. None crosses a line's end or starts blank. */
function boldStretches(text: string, highlights: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of highlights
    .map((one) => wholeCharacters(text, one))
    .toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else merged.push({ start, end });
  }
  return merged.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^\n\r\u2028\u2029]+/g)]
      .map((line) => trim(text, { start: start + line.index, end: start + line.index + line[0].length }))
      .filter((line) => line.start < line.end),
  );
}

/** A stretch that would begin or end within a surrogate pair takes the whole character. */
function wholeCharacters(text: string, { start, end }: Span): Span {
  const splits = (at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end };
}
