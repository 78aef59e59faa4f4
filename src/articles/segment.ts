import type { Span } from '../span.ts';
import { trim } from '../span.ts';
import { cutPassages } from './cut-passages.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { linesOf } from './lines.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';
import type { Paragraph, Sentence, Structure } from './structure.ts';

/** Cuts an article's text up. Never throws; time grows linearly with the text. */
export function segment(text: string): Structure {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const lines = linesOf(text);
  let number = 0;
  for (const piece of pieces(text, splitParagraphs(text, lines), findBoilerplate(text, lines))) {
    const { boilerplate, start, end } = piece;
    const paragraph = paragraphs.push({ start, end, number: boilerplate ? null : ++number }) - 1;
    const spans = boilerplate ? [{ start, end }] : splitSentences(text, piece);
    for (const span of spans) sentences.push({ ...span, paragraph, boilerplate });
  }
  return { paragraphs, sentences, passages: cutPassages(text, paragraphs, sentences) };
}

interface Piece extends Span {
  readonly boilerplate: boolean;
}

/** The paragraphs, cut where boilerplate starts and ends: [( – |Newly discovered …]. */
function* pieces(text: string, paragraphs: readonly Span[], boilerplate: readonly Span[]): Generator<Piece> {
  const piece = (start: number, end: number, isBoilerplate: boolean): Piece[] => {
    const span = trim(text, { start, end });
    return span.start < span.end ? [{ ...span, boilerplate: isBoilerplate }] : [];
  };
  let next = 0;
  for (const paragraph of paragraphs) {
    let from = paragraph.start;
    for (; boilerplate[next] && boilerplate[next]!.start < paragraph.end; next++) {
      const { start, end } = boilerplate[next]!;
      yield* piece(from, start, false);
      yield* piece(start, end, true);
      from = end;
    }
    yield* piece(from, paragraph.end, false);
  }
}
