import { contentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { draftOf, type Reading } from '../reporting-clause.ts';
import { isCalendar } from '../word-classes.ts';

/** Prepositions that open what was said, and belong to the cue: [spoke about], [called for]. */
const OPENING = /^(about|of|for|against|on|to|with|at)$/;

/** [Reyes] [condemned] [the strike as “shameful”]. · [Reyes] [urged] [the council to vote]. · [Reyes] [spoke about] [the floods]. */
export function speakerCuePhrase({ statement, clauses, cues }: Reading): Draft[] {
  const { tokens, inside } = statement;
  return clauses.flatMap((clause) => {
    const { cue, subject } = clause;
    if (!cue.verb.complements.has('phrase') || subject.position === 'inverted') return [];
    const afterDay = isCalendar(tokens[cue.to])
      ? cue.to + 1
      : tokens[cue.to]?.lower === 'on' && isCalendar(tokens[cue.to + 1])
        ? cue.to + 2
        : cue.to;
    const first = tokens[afterDay];
    if (!first || (inside[afterDay] === -1 && !OPENS_PHRASE.test(first.pos)) || isCalendar(first)) return [];
    let start = afterDay;
    if (
      first.pos === 'ADP' ||
      (first.lower === 'to' && !/^(VERB|ADV|AUX)$/.test(tokens[start + 1]?.pos ?? ''))
    ) {
      if (!cue.verb.prepositional || !OPENING.test(first.lower)) return [];
      start++;
    } else if (
      cue.verb.prepositional &&
      !cue.verb.complements.has('clause') &&
      !TRANSITIVE_TOO.test(cue.verb.lemma)
    )
      return [];
    const end = contentEnd(statement, start, cues);
    if (end <= start) return [];
    return [
      {
        ...draftOf('speaker-cue-phrase', clause, [spanOf(statement, start, end)]),
        cue: spanOf(statement, cue.from, afterDay === cue.to ? start : cue.to),
      },
    ];
  });
}

const OPENS_PHRASE = /^(DET|NOUN|PROPN|PRON|ADJ|NUM|PART|ADP|VERB|ADV|SYM)$/;
const TRANSITIVE_TOO = /^(call|ask|answer|think|warn|tweet)$/;
