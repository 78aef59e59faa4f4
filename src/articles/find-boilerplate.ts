import { type Span, slice } from '../span.ts';
import { findStatements } from './find-statements.ts';
import type { Line } from './lines.ts';
import { isFurniture } from './page-furniture.ts';

/** What is left of a dateline whose place and agency were taken out: [( – ], [() — ]. */
const STUB = /^\(\s*(?:\)\s*)?[–—-]\s*/;
const TAGS_BEFORE = /^(?:<\/?[a-z][^<>]{0,200}>\s*)+/i;
/** Read backwards from the end, so that no other place is tried. */
const TAGS_AFTER = /$(?<=((?:\s*<\/?[a-z][^<>]{0,200}>)+))/i;
/** Tags at a line's ends are looked for within so many units. */
const TAGS_REACH = 400;

/**
 * Text that is not the article's: page furniture, tags, the byline and date lines, the stub of a dateline.
 * Kept in the text, so that offsets hold, and left out of passages. In text order, not overlapping.
 */
export function findBoilerplate(text: string, lines: readonly Line[]): Span[] {
  const statements = findStatements(text, lines);
  const found: Span[] = statements.map(({ start, end }) => ({ start, end }));
  const stated = new Set(statements.map(({ start }) => start));
  for (const line of lines) if (!stated.has(line.start)) found.push(...boilerplateOf(text, line));
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.filter((span, index) => index === 0 || span.start >= found[index - 1]!.end);
}

/** Of one line that states nothing: all of it, or what stands before and after the prose. */
export function boilerplateOf(text: string, line: Line): Span[] {
  const whole = line.end - line.start <= 300 ? slice(text, line) : null;
  if (whole !== null && isFurniture(whole)) return [{ start: line.start, end: line.end }];
  const found: Span[] = [];
  const head = text.slice(line.start, Math.min(line.end, line.start + TAGS_REACH));
  const before = (TAGS_BEFORE.exec(head) ?? STUB.exec(head))?.[0].length ?? 0;
  const from = line.start + before;
  if (before > 0) found.push({ start: line.start, end: from });
  if (text.charAt(line.end - 1) !== '>') return found;
  const tail = text.slice(Math.max(from, line.end - TAGS_REACH), line.end);
  const after = TAGS_AFTER.exec(tail)?.[1]?.length ?? 0;
  if (after > 0) found.push({ start: line.end - after, end: line.end });
  return found;
}
