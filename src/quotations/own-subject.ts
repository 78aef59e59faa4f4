import { acrossModifier } from './across-modifier.ts';
import { OPENS_CLAUSE } from './clause-openers.ts';
import type { Cue } from './cue.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Statement } from './statement.ts';
import { LONGEST_INSERTION, type Subject } from './subject.ts';
import type { Token } from './token.ts';
import { isCalendar } from './word-classes.ts';

/** [Reyes], [the mayor, who lost in May,], [a spokesman for the bank]: what stands before the verb group. */
export function ownSubject(statement: Statement, cue: Cue): Subject | null {
  const { tokens, inside } = statement;
  const end = skipAdjunctBefore(tokens, cue.from);
  const last = tokens[end - 1];
  if (!last || inside[end - 1] !== -1) return null;
  if (!/^(,|--|—|–)$/.test(last.text)) {
    const nearest = phraseEndingAt(statement, end);
    const phrase = nearest && (acrossModifier(statement, nearest) ?? nearest);
    return phrase && { phrase, position: 'own', clauseFrom: phrase.from, clauseTo: cue.to };
  }
  return beforeInsertion(statement, end - 1, cue) ?? beforeStrayComma(statement, end - 1, cue);
}

/** [Ana Reyes (D-Va.)], said, “…”: a comma that parts subject and verb. */
function beforeStrayComma(statement: Statement, comma: number, cue: Cue): Subject | null {
  const next = statement.tokens[cue.to]?.text ?? '';
  const phrase = /^(,|:|that|["“])$/.test(next) ? phraseEndingAt(statement, comma) : null;
  return phrase?.from === 0 ? { phrase, position: 'own', clauseFrom: 0, clauseTo: cue.to } : null;
}

/** [Reyes], the mayor of Ely, said: the phrase before the comma that opens the insertion. */
function beforeInsertion(statement: Statement, close: number, cue: Cue): Subject | null {
  const { tokens, inside } = statement;
  let best: Subject | null = null;
  for (let i = close - 1; i > 0 && close - i < LONGEST_INSERTION; i--) {
    if (inside[i] !== -1) continue;
    const t = tokens[i]!;
    if (t.text === ';' || t.text === ':') break;
    if (t.text !== tokens[close]!.text) continue;
    const phrase = phraseEndingAt(statement, i);
    if (!phrase) continue;
    const before = tokens[phrase.from - 1];
    if (
      before &&
      inside[phrase.from - 1] === -1 &&
      !OPENS_CLAUSE.test(before.lower) &&
      before.pos !== 'SCONJ'
    )
      continue;
    const opener = tokens[i + 1]!;
    const adverbial = opener.pos === 'ADP' || opener.pos === 'ADV' || isCalendar(opener);
    best = {
      phrase: { ...phrase, to: adverbial ? phrase.to : close },
      position: 'own',
      clauseFrom: phrase.from,
      clauseTo: cue.to,
    };
    // A list of appositions: [Reyes, 51, of Ely, ...] begins at the first of them.
    if (before?.text !== ',') return best;
  }
  return best;
}

/** with [some polls] suggesting that … */
export function withSubject(statement: Statement, cue: Cue): Subject | null {
  const phrase = phraseEndingAt(statement, cue.from);
  if (!phrase || statement.tokens[phrase.from - 1]?.lower !== 'with') return null;
  return { phrase, position: 'own', clauseFrom: phrase.from - 1, clauseTo: cue.to };
}

/** While denouncing the strike, [Reyes] said … : the subject of the clause after a fronted participle. */
export function frontedSubject(statement: Statement, cue: Cue): Subject | null {
  const { tokens, inside } = statement;
  const fronted =
    cue.from === 0 || (cue.from === 1 && /^(while|by|in|after|when|before|without)$/.test(tokens[0]!.lower));
  if (!fronted) return null;
  for (let i = cue.to; i < tokens.length - 2; i++) {
    if (inside[i] !== -1 || tokens[i]!.text !== ',') continue;
    const phrase = phraseStartingAt(statement, i + 1);
    const verb = phrase && tokens[phrase.to];
    if (verb && (verb.pos === 'VERB' || verb.pos === 'AUX' || verb.pos === 'ADV'))
      return { phrase, position: 'shared', clauseFrom: cue.from, clauseTo: cue.to };
  }
  return null;
}

/** Back over [on Wednesday], [late last week], [in an interview] that stand between subject and verb. */
function skipAdjunctBefore(tokens: readonly Token[], end: number): number {
  let i = end;
  while (i > 1 && (isCalendar(tokens[i - 1]) || (tokens[i - 1]!.pos === 'NUM' && isCalendar(tokens[i - 2]))))
    i--;
  if (i === end) return end;
  while (
    i > 1 &&
    /^(on|last|this|late|early|earlier|next|since|in|for|that|the|a|each|every)$/.test(tokens[i - 1]!.lower)
  )
    i--;
  return i;
}
