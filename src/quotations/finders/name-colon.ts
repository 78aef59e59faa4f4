import { spanOf, statementEnd } from '../content.ts';
import type { Draft } from '../draft.ts';
import type { Phrase } from '../phrase.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import type { Reading } from '../reporting-clause.ts';
import type { Statement } from '../statement.ts';

/** [Reyes][:] [“We agreed.”] · [The port's lawyer, Ana Reyes][:] [“We agreed.”] */
export function nameColon({ statement }: Reading): Draft[] {
  const { tokens, inside } = statement;
  const phrase = withApposition(statement, phraseStartingAt(statement, 0));
  const colon = phrase?.to ?? 0;
  if (!phrase || tokens[colon]?.text !== ':' || (inside[colon + 1] ?? -1) === -1) return [];
  const end = statementEnd(statement);
  if (end <= colon + 1) return [];
  return [
    {
      pattern: 'name-colon',
      statement,
      spans: [spanOf(statement, colon + 1, end)],
      cue: spanOf(statement, colon, colon + 1),
      verb: null,
      speaker: { statement, phrase },
      inherited: false,
    },
  ];
}

/** The phrase, and a name after its comma; null where neither ends in a name. */
function withApposition(statement: Statement, phrase: Phrase | null): Phrase | null {
  const isName = ({ core }: Phrase): boolean => statement.tokens[core.to - 1]!.pos === 'PROPN';
  if (!phrase || statement.tokens[phrase.to]?.text !== ',') return phrase && isName(phrase) ? phrase : null;
  const next = phraseStartingAt(statement, phrase.to + 1);
  return next && isName(next) ? { ...phrase, to: next.to } : null;
}
