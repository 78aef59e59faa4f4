import { spanOf, statementEnd } from '../content.ts';
import type { Draft } from '../draft.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import type { Reading } from '../reporting-clause.ts';

/** [Reyes][:] [“We agreed.”] */
export function nameColon({ statement }: Reading): Draft[] {
  const { tokens, inside } = statement;
  const phrase = phraseStartingAt(statement, 0);
  if (
    !phrase ||
    tokens[phrase.to]?.text !== ':' ||
    inside[phrase.to + 1] === undefined ||
    inside[phrase.to + 1] === -1
  )
    return [];
  if (tokens[phrase.core.to - 1]!.pos !== 'PROPN') return [];
  const end = statementEnd(statement);
  if (end <= phrase.to + 1) return [];
  return [
    {
      pattern: 'name-colon',
      statement,
      spans: [spanOf(statement, phrase.to + 1, end)],
      cue: spanOf(statement, phrase.to, phrase.to + 1),
      verb: null,
      speaker: { statement, phrase },
      inherited: false,
    },
  ];
}
