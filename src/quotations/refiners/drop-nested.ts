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
  const kept = new Set<Draft>();
  const byStatement = new Map<number, Set<Draft>>();
  for (const draft of single) {
    const near = byStatement.get(draft.statement.index) ?? new Set();
    const rivals = [...near, ...(byStatement.get(draft.statement.index - 1) ?? [])].filter((other) =>
      meet(draft, other),
    );
    const outer = rivals.every((other) => holds(draft, other)) && draft.pattern !== WEAKEST;
    if (rivals.length > 0 && !outer) continue;
    for (const inner of rivals) {
      kept.delete(inner);
      near.delete(inner);
    }
    kept.add(draft);
    byStatement.set(draft.statement.index, near.add(draft));
  }
  return [...kept].toSorted((a, b) => a.cue.start - b.cue.start);
}

/** A phrase is the surest to run too far: it never swallows a quotation that another finder made. */
const WEAKEST = 'speaker-cue-phrase';

/** The outer one's content holds the inner one's cue. */
const holds = (outer: Draft, inner: Draft): boolean => outer.spans.some((span) => contains(span, inner.cue));

const meet = (a: Draft, b: Draft): boolean =>
  holds(a, b) || holds(b, a) || a.spans.some((x) => b.spans.some((y) => overlaps(x, y)));
