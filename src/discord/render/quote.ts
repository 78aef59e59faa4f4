import type { Citation } from '../../answers/answer.ts';
import type { AnnotatedArticle } from '../../library.ts';
import { overlaps, type Span, trim } from '../../span.ts';
import { escapeText } from '../escape.ts';
import { ROOM } from '../limits.ts';

/** Where words between two shown pieces, or around them, are left out. Brackets in the text itself are escaped. */
const OMISSION = '[…]';

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

/** The cited words as a block quote, exactly; what is left out is whole sentences and says so: [> A. […] B.] */
export function blockQuote(
  citation: Citation,
  cited: AnnotatedArticle,
  highlights: readonly Span[],
  room: number = ROOM.quote,
): string {
  const { text } = cited.article;
  const bold = boldStretches(text, highlights);
  if (length(citation.spans) <= room) {
    const whole = asBlock(join(text, citation.spans, bold));
    if (whole.length <= room) return whole;
  }
  const sentences = sentencesOf(citation, cited);
  const shown = thatFit(text, sentences, bold, room);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return TOO_LONG;
  const before = first === sentences[0] ? '' : `${OMISSION} `;
  const after = last === sentences.at(-1) ? '' : ` ${OMISSION}`;
  return asBlock(before + join(text, shown, bold) + after);
}

const TOO_LONG =
  '*The sentence is longer than a message, so none of it is quoted; it stands in the article.*';

/** Cut to what is cited of them. */
const sentencesOf = ({ spans }: Citation, { sentences }: AnnotatedArticle): Span[] =>
  spans.flatMap((span) =>
    sentences
      .filter((sentence) => overlaps(sentence, span))
      .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) })),
  );

/** Before escaping: a sentence of a megabyte need not be escaped to know that it does not fit. */
const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** From the first sentence with a matched word on, as many whole ones as fit. */
function thatFit(
  text: string,
  sentences: readonly Span[],
  highlights: readonly Span[],
  most: number,
): Span[] {
  const best = sentences.findIndex((sentence) =>
    highlights.some((highlight) => overlaps(highlight, sentence)),
  );
  const shown: Span[] = [];
  let room = most - 2 * (OMISSION.length + 1);
  for (const sentence of sentences.slice(Math.max(0, best))) {
    if (length([sentence]) > room) break;
    room -= asBlock(join(text, [sentence], highlights)).length + OMISSION.length + 2;
    if (room < 0) break;
    shown.push(sentence);
  }
  return shown;
}

/** Blank space between two pieces stays as it is; anything else that is left out shows. */
function join(text: string, spans: readonly Span[], highlights: readonly Span[]): string {
  return spans
    .map((span, i) => {
      const before = spans[i - 1];
      const gap = before === undefined ? '' : text.slice(before.end, span.start);
      return (gap.trim() === '' ? gap : ` ${OMISSION} `) + markWords(text, span, highlights);
    })
    .join('');
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
  for (const { start, end } of highlights.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else merged.push({ start, end });
  }
  return merged.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[^\n\r]+/g)]
      .map((line) => trim(text, { start: start + line.index, end: start + line.index + line[0].length }))
      .filter((line) => line.start < line.end),
  );
}
