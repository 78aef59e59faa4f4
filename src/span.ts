/** A stretch of an article's text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** As JSON holds it: [start, end]. */
export const pairOf = ({ start, end }: Span): readonly [start: number, end: number] => [start, end];

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** How many of the spans lie within one of these parts. */
export function countInside(spans: readonly Span[], parts: readonly Span[]): number {
  let count = 0;
  for (const span of spans) if (isInsideOne(span, parts)) count++;
  return count;
}

function isInsideOne(span: Span, parts: readonly Span[]): boolean {
  for (const part of parts) if (contains(part, span)) return true;
  return false;
}

/** The span without the white space at its two ends; an all-blank span shrinks to its end. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Of things in text order, those that lie within a span. By binary search: a long article has many thousands. */
export function inside<T>(inOrder: readonly T[], outer: Span, spanOf: (one: T) => Span): T[] {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = inOrder[middle];
    if (one !== undefined && spanOf(one).start < outer.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < inOrder.length; i++) {
    const one = inOrder[i];
    if (one === undefined || spanOf(one).start >= outer.end) break;
    if (spanOf(one).end <= outer.end) found.push(one);
  }
  return found;
}
