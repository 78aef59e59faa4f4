import { skipAdjuncts } from '../adjuncts.ts';
import { contentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { phraseStartingAt } from '../phrase-after.ts';
import { draftOf, type Reading, type ReportingClause } from '../reporting-clause.ts';
import type { Statement } from '../statement.ts';

/** [Reyes] [said] on Friday [the talks had failed]. Needs a subject of its own and a finite verb. */
export function speakerCueClause({ statement, clauses, cues }: Reading): Draft[] {
  return clauses.flatMap((clause) => {
    const { verb } = clause.cue;
    if (!verb.complements.has('clause')) return [];
    let start = skipAdjuncts(statement, afterAs(statement, clause));
    if (verb.addressee) start = skipAddressee(statement, start);
    if (start < 0 || start >= statement.tokens.length || !startsClause(statement, start)) return [];
    const end = contentEnd(statement, start, cues);
    if (end - start < 2) return [];
    // The verb may stand inside marks, where the tagger is less sure of it: said the words “lump” all together.
    const quoted = verb.lemma === 'say' && statement.inside.slice(start, end).some((mark) => mark !== -1);
    if (!quoted && !isClause(statement, start, end)) return [];
    return [draftOf('speaker-cue-clause', clause, [spanOf(statement, start, end)])];
  });
}

/** As [Reyes] [noted], [the talks had failed]: over the comma; else just after the clause. */
function afterAs({ tokens, inside }: Statement, { subject }: ReportingClause): number {
  const at = subject.clauseTo;
  const as = tokens[subject.clauseFrom - 1]?.lower === 'as' && tokens[at]?.text === ',' && inside[at] === -1;
  return as ? at + 1 : at;
}

function skipAddressee(statement: Statement, from: number): number {
  const phrase = phraseStartingAt(statement, from);
  return phrase ? skipAdjuncts(statement, phrase.to) : from;
}

function startsClause({ tokens }: Statement, start: number): boolean {
  const { pos, lower } = tokens[start]!;
  if (/^(to|as|by|with|for|from|of)$/.test(lower)) return false;
  return (
    /^(DET|PRON|PROPN|NOUN|ADJ|NUM|ADV|SCONJ|SYM|X)$/.test(pos) ||
    lower.endsWith('ing') ||
    /["“]/.test(lower) ||
    /^(if|when|while|after|in|at|under|without|until|because|there|what)$/.test(lower)
  );
}

/** A finite verb, and no relative pronoun before it: [the talks failed], not [a man who lied]. */
function isClause({ tokens }: Statement, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX') return true;
    if (pos === 'VERB' && !lower.endsWith('ing') && tokens[i - 1]!.lower !== 'to') return true;
    if (/^(who|whom|whose)$/.test(lower)) return false;
  }
  return false;
}
