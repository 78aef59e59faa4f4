import { quotedContentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { draftOf, type Reading } from '../reporting-clause.ts';

/**
 * What was said in the article's words, then in the speaker's: [Reyes] denied that they would go[:] [“I must stay.”] The
 * colon is the cue, since the verb speaks of the first alone: what stands in the marks is not denied.
 */
export function clauseColon({ statement, clauses, cues }: Reading): Draft[] {
  const { tokens, inside } = statement;
  const colon = tokens.findLastIndex(({ text }, i) => text === ':' && inside[i] === -1);
  const clause = clauses.findLast(({ cue }) => cue.mood === 'finite' && cue.at < colon);
  if (!clause || clause.subject.clauseTo > colon) return [];
  const start = colon + 1;
  if (start >= tokens.length || inside[start] === -1) return [];
  const span = spanOf(statement, start, quotedContentEnd(statement, start, cues));
  const draft = draftOf('clause-colon', clause, [span]);
  return [{ ...draft, cue: spanOf(statement, colon, start), verb: null }];
}
