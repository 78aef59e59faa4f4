import { contentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { draftOf, type Reading } from '../reporting-clause.ts';

/** [Reyes] [condemned] [the strike as “shameful”]. · [Reyes] [urged] [the council to vote]. */
export function speakerCuePhrase({ statement, clauses, cues }: Reading): Draft[] {
  return clauses.flatMap((clause) => {
    const { cue, subject } = clause;
    if (!cue.verb.complements.has('phrase')) return [];
    const start = subject.clauseTo;
    const first = statement.tokens[start];
    if (!first || /^[,.;:)]/.test(first.text) || first.pos === 'CCONJ') return [];
    if (/^(by|on|after|during|when|while)$/.test(first.lower)) return [];
    const end = contentEnd(statement, start, cues);
    if (end <= start) return [];
    return [draftOf('speaker-cue-phrase', clause, [spanOf(statement, start, end)])];
  });
}
