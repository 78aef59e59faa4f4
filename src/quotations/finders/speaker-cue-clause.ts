import { contentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { isCalendar, phraseStartingAt } from '../phrase.ts';
import { draftOf, type Reading } from '../reporting-clause.ts';
import type { Statement } from '../statement.ts';

/** [Reyes] [said] on Friday [the talks had failed]. Needs a subject of its own and a finite verb. */
export function speakerCueClause({ statement, clauses, cues }: Reading): Draft[] {
  return clauses.flatMap((clause) => {
    const { verb } = clause.cue;
    if (!verb.complements.has('clause')) return [];
    let start = skipAdjuncts(statement, clause.subject.clauseTo);
    if (verb.addressee) start = skipAddressee(statement, start);
    if (start < 0 || start >= statement.tokens.length || !startsClause(statement, start)) return [];
    const end = contentEnd(statement, start, cues);
    if (end - start < 2 || !hasFiniteVerb(statement, start, end)) return [];
    return [draftOf('speaker-cue-clause', clause, [spanOf(statement, start, end)])];
  });
}

/** Over [on Friday], [in an interview with the paper], [, however,]. */
function skipAdjuncts(statement: Statement, from: number): number {
  const { tokens, inside } = statement;
  let i = from;
  for (let guard = 0; guard < 4; guard++) {
    const t = tokens[i];
    if (!t || inside[i] !== -1) return i;
    if (
      isCalendar(t) ||
      (t.pos === 'ADV' &&
        !/^(there|here|now|then|even|only|not|how|when|where|why|maybe|perhaps)$/.test(t.lower))
    )
      i++;
    else if (/^(last|this|earlier|late|early)$/.test(t.lower) && isCalendar(tokens[i + 1])) i += 2;
    else if (/^(on|in|at|during|after|before|to|through|via|of|about)$/.test(t.lower) && t.pos !== 'SCONJ') {
      const object = isCalendar(tokens[i + 1]) ? i + 2 : phraseStartingAt(statement, i + 1)?.to;
      if (!object) return i;
      if (isCalendar(tokens[i + 1]) && tokens[object]?.pos === 'NUM') i = object + 1;
      else i = object;
      if (tokens[i]?.text === ',') i++;
    } else return i;
  }
  return i;
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

function hasFiniteVerb({ tokens }: Statement, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { pos, lower } = tokens[i]!;
    if (pos === 'AUX') return true;
    if (pos === 'VERB' && !lower.endsWith('ing') && tokens[i - 1]!.lower !== 'to') return true;
  }
  return false;
}
