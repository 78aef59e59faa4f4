import { contentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { draftOf, type Reading } from '../reporting-clause.ts';

/** A relative clause that somebody vouches for: the deal, [which] [officials] [say] [will fail]. */
export function whichSpeakerCue({ statement, clauses, cues }: Reading): Draft[] {
  const { tokens, inside } = statement;
  return clauses.flatMap((clause) => {
    const { subject, cue } = clause;
    const relative = subject.clauseFrom - 1;
    if (subject.position !== 'own' || relative < 1 || !cue.verb.complements.has('clause')) return [];
    if (!/^(which|who|that|what)$/.test(tokens[relative]!.lower) || inside[relative] !== -1) return [];
    const start = cue.to;
    const next = tokens[start];
    if (
      !next ||
      inside[start] !== -1 ||
      !(next.pos === 'AUX' || (next.pos === 'VERB' && !next.lower.endsWith('ing')))
    )
      return [];
    const end = contentEnd(statement, start, cues);
    return end <= start
      ? []
      : [
          draftOf('which-speaker-cue', clause, [
            spanOf(statement, relative, relative + 1),
            spanOf(statement, start, end),
          ]),
        ];
  });
}
