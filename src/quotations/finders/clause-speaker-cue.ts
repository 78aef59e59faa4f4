import { contentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { draftOf, type Reading, type ReportingClause } from '../reporting-clause.ts';
import { findsOrHears } from '../reports.ts';
import type { Statement } from '../statement.ts';
import { isCalendar } from '../word-classes.ts';

/** [The talks had failed], [Reyes] [said]. · [The talks], [Reyes] [said], [had failed]. */
export function clauseSpeakerCue({ statement, clauses, cues }: Reading): Draft[] {
  return clauses.flatMap((clause) => {
    const { subject, cue } = clause;
    const { tokens, inside } = statement;
    const follows = cue.verb.complements.has('clause') || isFinding(clause);
    if (subject.position === 'shared' || !follows) return [];
    if (/^(who|which|that)$/.test(tokens[subject.phrase.from]!.lower)) return [];
    const comma = subject.clauseFrom - 1;
    if (comma < 1 || inside[comma] !== -1 || !/^(,|--|—|–)$/.test(tokens[comma]!.text)) return [];
    const told =
      cue.verb.addressee && subject.position === 'own' ? phraseStartingAt(statement, subject.clauseTo) : null;
    const to = told?.to ?? subject.clauseTo;
    const rest = restFrom(statement, to);
    if (rest === null) return [];
    const from = firstContentToken(statement);
    if (comma - from < 2) {
      if (rest === -1) return [];
      const end = contentEnd(statement, rest, cues);
      return end - rest < 3 ? [] : [draftOf('clause-speaker-cue', clause, [spanOf(statement, rest, end)])];
    }
    const first = spanOf(statement, from, comma);
    if (rest === -1)
      return hasVerb(statement, from, comma) ? [draftOf('clause-speaker-cue', clause, [first])] : [];
    const end = contentEnd(statement, rest, cues);
    if (end <= rest) return [];
    return [draftOf('clause-speaker-cue', clause, [first, spanOf(statement, rest, end)])];
  });
}

/** [The dam was old], the report [found]. · [It was late], an inquiry [heard]: elsewhere both verbs take an object. */
const isFinding = ({ statement: { tokens }, cue, subject: { phrase } }: ReportingClause): boolean =>
  /^(find|hear)$/.test(cue.verb.lemma) && findsOrHears(tokens[phrase.core.to - 1]!.lower);

/** -1 where nothing of the content follows, its first token where it goes on after a comma, null where the clause is no parenthesis. */
function restFrom({ tokens, inside }: Statement, to: number): number | null {
  for (let i = to; i < tokens.length; i++) {
    const { text, pos, lower } = tokens[i]!;
    if (inside[i] !== -1) return null;
    if (text === '.' || text === ';') return -1;
    if (text === ',') {
      const next = tokens[i + 1];
      if (!next) return -1;
      return next.lower.endsWith('ing') || /^(according|who|which|where|citing)$/.test(next.lower)
        ? -1
        : i + 1;
    }
    if (i === to && (lower === 'that' || lower === ':')) return null;
    if ((pos === 'VERB' || pos === 'AUX') && i - to < 3 && !/^(as|when|while|after)$/.test(tokens[to]!.lower))
      return null;
    if (i === to && /^(DET|PRON|PROPN|NOUN|NUM)$/.test(pos) && !isDay(tokens, i)) return null;
  }
  return -1;
}

/** [Tuesday], [this week] */
const isDay = (tokens: Statement['tokens'], at: number): boolean =>
  isCalendar(tokens[at]) || (tokens[at]!.pos === 'DET' && isCalendar(tokens[at + 1]));

function firstContentToken({ tokens, inside }: Statement): number {
  let i = 0;
  while (
    i < tokens.length &&
    inside[i] === -1 &&
    /^(and|but|so|yet|still|however|meanwhile|,)$/.test(tokens[i]!.lower)
  )
    i++;
  return i;
}

const hasVerb = ({ tokens }: Statement, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !tokens[i]!.lower.endsWith('ing')))
      return true;
  return false;
};
