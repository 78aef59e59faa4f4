import type { Span } from '../span.ts';
import type { Line } from './lines.ts';

/** Widths, in characters, at which people and mail programs wrap lines by hand. */
const WRAP_WIDTH = { least: 40, most: 130 };

const SENTENCE_END = /[.?!…:;]["”’'»)\]]*$/;
const LIST_ITEM = /^(?:[-*•·–—▪‣]\s|\d{1,3}[.)]\s|\(\w\)\s)/;

/**
 * Paragraphs are what blank lines set apart. A single line break is one too, except in mid-sentence
 * and in text wrapped at a fixed width, where nearly every line is full and most stop in mid-sentence.
 */
export function splitParagraphs(text: string, lines: readonly Line[]): Span[] {
  const width = wrapWidth(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && previous && !line.afterBlank && continues(text, previous, line, width)) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
    previous = line;
  }
  return paragraphs;
}

/** The width that the text is wrapped at, null where its line breaks are its author's. */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const broken = lines.filter((_, index) => lines[index + 1]?.afterBlank === false);
  if (broken.length === 0) return null;
  const lengths = broken.map((line) => line.end - line.start).sort((a, b) => a - b);
  // A line or two may stick out (an address of a web page); the rest tells.
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (width < WRAP_WIDTH.least || width > WRAP_WIDTH.most) return null;
  let full = 0;
  let midSentence = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1]!;
    if (next.afterBlank) continue;
    if (isFull(text, line, next, width)) full++;
    if (!endsSentence(text, line)) midSentence++;
  }
  return full >= broken.length * 0.6 && midSentence >= broken.length * 0.5 ? width : null;
}

/** The next line's first word would not have fitted, by a small margin for ragged edges. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  const word = /^\S{1,40}/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0] ?? '';
  return line.end - line.start + 1 + word.length > width * 0.95;
}

const endsSentence = (text: string, line: Span): boolean =>
  SENTENCE_END.test(text.slice(Math.max(line.start, line.end - 4), line.end));

function continues(text: string, line: Span, next: Span, width: number | null): boolean {
  if (LIST_ITEM.test(text.slice(next.start, next.start + 6))) return false;
  // A stray break in mid-sentence, wrapped text or not.
  if (
    /^\p{Ll}/u.test(text.charAt(next.start)) &&
    line.end - line.start >= WRAP_WIDTH.least &&
    !endsSentence(text, line)
  )
    return true;
  if (width === null) return false;
  if (isFull(text, line, next, width)) return true;
  return line.end - line.start > width * 0.6 && !endsSentence(text, line);
}
