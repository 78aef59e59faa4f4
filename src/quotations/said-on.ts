import { overlaps, type Span } from '../span.ts';
import type { Quotation } from './quotation.ts';

/** What of a quotation tells how it goes on. */
export type Said = Pick<Quotation, 'kind' | 'spans' | 'cue' | 'speaker' | 'speakerName'>;

/**
 * What one person says in parts, as it was said: the spans of a direct quotation, and of those after it that nothing
 * parts from it but the words for who says it. [“We waited,” said Ana Lund. “It rained,” she added. “All day.”] → one
 * of three spans. Quotations of one part alone are none.
 */
export function saidOn(quotations: readonly Said[], text: string): Span[][] {
  const runs: { last: Said; spans: Span[] }[] = [];
  for (const quotation of quotations) {
    if (quotation.kind !== 'direct') continue;
    const run = runs.at(-1);
    if (run && goesOn(run.last, quotation, text)) {
      runs[runs.length - 1] = { last: quotation, spans: [...run.spans, ...quotation.spans] };
    } else runs.push({ last: quotation, spans: [...quotation.spans] });
  }
  return runs.map(({ spans }) => spans).filter(({ length }) => length > 1);
}

function goesOn(before: Said, after: Said, text: string): boolean {
  if (before.speakerName === null || before.speakerName !== after.speakerName) return false;
  const [from, to] = [before.spans.at(-1)?.end ?? 0, after.spans[0]?.start ?? 0];
  if (from > to || to - from > LONGEST) return false;
  const saying = [before.speaker, before.cue, after.speaker, after.cue].filter((span) => span !== null);
  return text
    .slice(from, to)
    .matchAll(/\p{L}+|\p{N}+/gu)
    .every(({ 0: word, index }) => {
      const at = { start: from + index, end: from + index + word.length };
      return saying.some((span) => overlaps(span, at));
    });
}

/** Who says it, twice at most, in code units. */
const LONGEST = 300;
