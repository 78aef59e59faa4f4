import { quotedContentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { draftOf, type Reading, type ReportingClause } from '../reporting-clause.ts';
import { isCalendar } from '../word-classes.ts';
import { bearsWords } from '../wording.ts';

/**
 * What was said in the article's words, then in the speaker's: [Reyes] denied that they would go[:] [“I must stay.”] The
 * colon is the cue, since the verb speaks of the first alone: what stands in the marks is not denied.
 */
export function clauseColon({ statement, clauses, cues }: Reading): Draft[] {
  const { tokens, inside } = statement;
  const colon = tokens.findLastIndex(({ text }, i) => text === ':' && inside[i] === -1);
  const clause = clauses.findLast(({ cue }) => cue.mood === 'finite' && cue.at < colon);
  if (!clause || clause.subject.clauseTo > colon || !reportsClause(clause, colon)) return [];
  const start = colon + 1;
  if (start >= tokens.length || inside[start] === -1) return [];
  const span = spanOf(statement, start, quotedContentEnd(statement, start, cues));
  const draft = draftOf('clause-colon', clause, [span]);
  return [{ ...draft, cue: spanOf(statement, colon, start), verb: null }];
}

/**
 * Said [that it failed]: · said [it had failed]: · denied [reports that it failed]: but not pointed [at the wall painted
 * by the children]: nor where a poster in the clause may be what the colon reads out.
 */
function reportsClause({ statement, cue, subject: { clauseTo } }: ReportingClause, colon: number): boolean {
  const { tokens } = statement;
  const between = tokens.slice(clauseTo, colon);
  if (between.some(bearsWords)) return false;
  const that = between.findIndex(({ lower }) => lower === 'that');
  if (that >= 0) {
    const claim = /^(reports?|claims?|rumou?rs|allegations?|suggestions?)$/;
    const before = between.slice(0, that);
    const nouns = before.filter((t) => /^(NOUN|PROPN)$/.test(t.pos) && !isCalendar(t));
    if (cue.verb.addressee || nouns.length === 0 || claim.test(before.at(-1)!.lower)) return true;
  }
  const phrase = cue.verb.complements.has('clause') ? phraseStartingAt(statement, clauseTo) : null;
  const verb = phrase && tokens[phrase.to];
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && tokens[phrase!.to + 1]?.pos !== 'ADP');
}
