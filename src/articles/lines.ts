import { type Span, trim } from '../span.ts';

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** A line that is not blank, without the white space at its ends. */
export interface Line extends Span {
  /** A blank line, or the text's start, stands before it. */
  readonly afterBlank: boolean;
}

/** All lines but the blank ones. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterBlank = true;
  const take = (end: number): void => {
    const line = trim(text, { start, end });
    if (line.start < line.end) lines.push({ ...line, afterBlank });
    afterBlank = line.start === line.end;
  };
  for (const { 0: mark, index } of text.matchAll(LINE_END)) {
    take(index);
    start = index + mark.length;
  }
  take(text.length);
  return lines;
}
