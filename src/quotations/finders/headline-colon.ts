import { spanOf, statementEnd } from '../content.ts';
import type { Draft } from '../draft.ts';
import type { Phrase } from '../phrase.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import type { Reading } from '../reporting-clause.ts';

/** Words of the longest source that a headline sets before or after a colon. */
const LONGEST_SOURCE = 5;

/** The article's first statement: [Reyes][:] [Talks will go on]. · [Talks ‘Will Go On’][:] [City Hall] */
export function headlineColon({ statement }: Reading): Draft[] {
  const { tokens, inside, index } = statement;
  if (index > 0) return [];
  const colon = tokens.findIndex(({ text }, i) => text === ':' && inside[i] === -1);
  const end = statementEnd(statement);
  if (colon < 1 || colon + 1 >= end) return [];
  const before = phraseStartingAt(statement, 0, colon);
  const after = phraseStartingAt(statement, colon + 1, end);
  const draft = (phrase: Phrase, from: number, to: number): Draft => ({
    pattern: 'headline-colon',
    statement,
    spans: [spanOf(statement, from, to)],
    cue: spanOf(statement, colon, colon + 1),
    verb: null,
    speaker: { statement, phrase },
    inherited: false,
  });
  const isSource = (phrase: Phrase | null): phrase is Phrase =>
    phrase !== null && phrase.to - phrase.from <= LONGEST_SOURCE && tokens[phrase.core.to - 1]!.pos !== 'NUM';
  if (isSource(before) && before.to === colon && end - colon > 3) return [draft(before, colon + 1, end)];
  if (isSource(after) && after.to === end && colon > 3 && tokens[after.core.to - 1]!.pos === 'PROPN')
    return [draft(after, 0, colon)];
  return [];
}
