import type { AlteredPlace } from '../../search/excerpts/create-excerpt-index.ts';
import { excerptWords } from '../../search/excerpts/excerpt-words.ts';
import type { Span } from '../../span.ts';

/** Words at an end of a quotation that can stand for others; more of them are added. */
const MOST = 3;
/** Where these words are looked for, in code units. */
const REACH = 120;

/**
 * Typed words at either end that are not the article's stand for the ones that it has there, as long as nothing but
 * blanks comes between: [in coming years] against “in coming months,” he said → [in coming same] [months dropped]
 * [years added].
 */
export function withEdges(place: AlteredPlace, text: string): AlteredPlace {
  const { steps, words } = place;
  const first = steps.findIndex((step) => step !== 'added');
  const last = steps.findLastIndex((step) => step !== 'added');
  const before = wordsBefore(words[0]?.start ?? 0, first, text);
  const after = wordsAfter(words.at(-1)?.end ?? text.length, steps.length - 1 - last, text);
  return {
    ...place,
    words: [...before, ...words, ...after],
    steps: [...before.map(() => 'dropped' as const), ...steps, ...after.map(() => 'dropped' as const)],
  };
}

function wordsAfter(at: number, count: number, text: string): Span[] {
  if (count > MOST) return [];
  const found: Span[] = [];
  let end = at;
  for (const { start, end: next } of spansIn(at, at + REACH, text).slice(0, count)) {
    if (text.slice(end, start).trim() !== '') break;
    found.push({ start, end: next });
    end = next;
  }
  return found;
}

function wordsBefore(at: number, count: number, text: string): Span[] {
  if (count > MOST || count === 0) return [];
  const found: Span[] = [];
  let start = at;
  const from = Math.max(0, at - REACH);
  // The reach may have cut the first.
  const whole = spansIn(from, at, text).slice(from === 0 ? 0 : 1);
  for (const { start: before, end } of whole.slice(-count).reverse()) {
    if (text.slice(end, start).trim() !== '') break;
    found.unshift({ start: before, end });
    start = before;
  }
  return found;
}

const spansIn = (from: number, to: number, text: string): Span[] =>
  excerptWords(text.slice(from, to)).map(({ start, end }) => ({ start: from + start, end: from + end }));
