import { contentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { draftOf, type Reading, type ReportingClause } from '../reporting-clause.ts';
import type { Statement } from '../statement.ts';
import { isCalendar } from '../word-classes.ts';

/** Prepositions that open what was said, and belong to the cue: [spoke about], [called for]. */
const OPENING = /^(about|of|for|against|on)$/;

/** Prepositions that open it after these verbs only: [agreed with] the board, but spoke with the board. */
const OPENING_AFTER: Readonly<Record<string, RegExp>> = {
  with: /^(agree|disagree)$/,
  to: /^(point|refer|respond|reply|agree)$/,
};

const OPENS_PHRASE = /^(DET|NOUN|PROPN|PRON|ADJ|NUM|PART|ADP|VERB|ADV|SYM)$/;

/** Prepositional verbs that also take an object of their own: [asked] a question, [asked for] help. */
const TRANSITIVE_TOO = /^(call|ask|answer|think|warn|tweet)$/;

/**
 * [Reyes] [condemned] [the strike as “shameful”]. · [Reyes] [urged] [the council to vote]. ·
 * [Reyes] [spoke about] [the floods].
 */
export function speakerCuePhrase({ statement, clauses, cues }: Reading): Draft[] {
  return clauses.flatMap((clause) => {
    const { cue, subject } = clause;
    if (!cue.verb.complements.has('phrase') || subject.position === 'inverted') return [];
    const object = afterDay(statement, cue.to);
    const start = phraseStart(statement, object, clause);
    const end = start === null ? 0 : contentEnd(statement, start, cues);
    if (start === null || end <= start) return [];
    const draft = draftOf('speaker-cue-phrase', clause, [spanOf(statement, start, end)]);
    return [object === cue.to ? { ...draft, cue: spanOf(statement, cue.from, start) } : draft];
  });
}

/** Over the day that may stand between a cue and its phrase: announced [on Friday] the arrest. */
function afterDay({ tokens }: Statement, at: number): number {
  if (isCalendar(tokens[at])) return at + 1;
  return tokens[at]?.lower === 'on' && isCalendar(tokens[at + 1]) ? at + 2 : at;
}

/** The first token of the phrase, its preposition left to the cue; null where no phrase of the verb's starts here. */
function phraseStart(
  { tokens, inside }: Statement,
  at: number,
  { cue: { verb } }: ReportingClause,
): number | null {
  const first = tokens[at];
  if (!first || isCalendar(first) || (inside[at] === -1 && !OPENS_PHRASE.test(first.pos))) return null;
  const infinitive = first.lower === 'to' && /^(VERB|ADV|AUX)$/.test(tokens[at + 1]?.pos ?? '');
  if ((first.pos === 'ADP' || first.lower === 'to') && !infinitive)
    return verb.prepositional && opens(first.lower, verb.lemma) ? at + 1 : null;
  const objectless =
    verb.prepositional && !verb.complements.has('clause') && !TRANSITIVE_TOO.test(verb.lemma);
  return objectless ? null : at;
}

const opens = (preposition: string, lemma: string): boolean =>
  OPENING.test(preposition) || (OPENING_AFTER[preposition]?.test(lemma) ?? false);
