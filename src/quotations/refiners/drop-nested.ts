import { contains, overlaps } from '../../span.ts';
import type { Draft } from '../draft.ts';

/**
 * One quotation for one cue, from the earliest finder; a cue within another's content is that speaker's own
 * affair: Reyes said [Ortiz told her that …] is one quotation, by Reyes.
 */
export function dropNested(drafts: readonly Draft[]): Draft[] {
  const cues = new Set<number>();
  const single = drafts.filter((draft) => {
    if (cues.has(draft.cue.start)) return false;
    cues.add(draft.cue.start);
    return true;
  });
  const kept: Draft[] = [];
  for (const draft of single.toSorted(
    (a, b) => a.statement.index - b.statement.index || rank(a) - rank(b) || extent(b) - extent(a),
  )) {
    const near = kept.slice(-12).filter((k) => k.statement.index >= draft.statement.index - 1);
    if (near.some((k) => k.spans.some((span) => contains(span, draft.cue)))) continue;
    if (near.some((k) => k.spans.some((span) => draft.spans.some((own) => overlaps(span, own))))) continue;
    kept.push(draft);
  }
  return kept.toSorted((a, b) => a.cue.start - b.cue.start);
}

const extent = (draft: Draft): number => draft.spans.reduce((sum, span) => sum + span.end - span.start, 0);

/** A phrase is the weakest content: it yields to a clause within it. */
const rank = (draft: Draft): number => (draft.pattern === 'speaker-cue-phrase' ? 1 : 0);
