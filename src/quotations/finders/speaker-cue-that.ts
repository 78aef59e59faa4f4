import { contentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { draftOf, type Reading } from '../reporting-clause.ts';
import type { ReportingVerb } from '../reporting-verbs.ts';
import type { Statement } from '../statement.ts';
import { isCalendar } from '../word-classes.ts';

/** Tokens between cue and [that]: told reporters after a meeting with the board in Ely on Friday that … */
const LONGEST_ADJUNCT = 24;

/** [Reyes] [told] the board on Friday [that they had agreed]. Also whether, how, why after ask or explain. */
export function speakerCueThat({ statement, clauses, cues }: Reading): Draft[] {
  return clauses.flatMap((clause) => {
    const { complements } = clause.cue.verb;
    if (!complements.has('that') && !complements.has('phrase')) return [];
    const start = that(statement, clause.subject.clauseTo, clause.cue.verb);
    if (start < 0 || start + 2 > statement.tokens.length) return [];
    const end = contentEnd(statement, start, cues);
    return end - start < 3 ? [] : [draftOf('speaker-cue-that', clause, [spanOf(statement, start, end)])];
  });
}

function that({ tokens, inside }: Statement, from: number, verb: ReportingVerb): number {
  const first = tokens[from];
  // [described a talk that lasted]: its object, not what was said, unless the object is who was told.
  if (
    first &&
    !verb.addressee &&
    OBJECT.test(first.pos) &&
    !isCalendar(first) &&
    !CONJUNCTION.test(first.lower)
  )
    return -1;
  if (first?.pos === 'ADP' && verb.prepositional && first.lower !== 'in' && !CONJUNCTION.test(first.lower))
    return -1;
  for (let i = from; i < tokens.length && i - from < LONGEST_ADJUNCT; i++) {
    if (inside[i] !== -1) return -1;
    const { lower, pos } = tokens[i]!;
    if (
      lower === 'that' &&
      (i === from || !/^(of|in|at|on|for|from|with|is|was)$/.test(tokens[i - 1]!.lower))
    )
      return i;
    if (/^(whether|if)$/.test(lower) && i - from < 6) return i;
    if (/^(how|why|what|who|where|when)$/.test(lower) && i - from < (verb.addressee ? 6 : 2)) return i;
    if (pos === 'VERB' && i > from && !/(ing|ed)$/.test(lower)) return -1;
    if (pos === 'AUX' || lower === ';' || lower === ':') return -1;
  }
  return -1;
}

const OBJECT = /^(DET|NOUN|PRON|PROPN|NUM|ADJ)$/;
const CONJUNCTION = /^(that|whether|if|how|why|what|who|where|when)$/;
