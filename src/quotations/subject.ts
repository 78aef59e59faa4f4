import { type Cue, findCues } from './cue.ts';
import { isCalendar, type Phrase, phraseEndingAt, phraseStartingAt } from './phrase.ts';
import type { Statement } from './statement.ts';
import type { Token } from './token.ts';

/** Who a cue belongs to in its own statement. */
export interface Subject {
  readonly phrase: Phrase;
  /** own: stands before the verb; inverted: after it; shared: belongs to an earlier verb of the statement. */
  readonly position: 'own' | 'inverted' | 'shared';
  /** First token of the reporting clause: the subject, or the adverbial before it. */
  readonly clauseFrom: number;
  /** Just after the subject and verb. */
  readonly clauseTo: number;
}

/** Tokens between a subject and its verb that an apposition or a relative clause may fill. */
const LONGEST_INSERTION = 45;

const OPENS_CLAUSE =
  /^(,|;|:|--|—|–|-|and|but|or|so|yet|that|because|while|although|though|as|after|before|when|if|since|whereas|until|where|then|what|which|whether|than|how|why|for)$/;

/** [Reyes], [the mayor, who lost in May,], [a spokesman for the bank]: what stands before the verb group. */
export function ownSubject(statement: Statement, cue: Cue, floor = 0): Subject | null {
  const { tokens, inside } = statement;
  const end = skipAdjunctBefore(tokens, cue.from);
  const last = tokens[end - 1];
  if (!last || inside[end - 1] !== -1) return null;
  if (last.text !== ',' && last.text !== '--' && last.text !== '—' && last.text !== '–') {
    const phrase = phraseEndingAt(statement, end, floor);
    return phrase && { phrase: phrase, position: 'own', clauseFrom: phrase.from, clauseTo: cue.to };
  }
  const inserted = beforeInsertion(statement, end - 1, cue, floor);
  if (inserted || last.text !== ',') return inserted;
  const phrase = phraseEndingAt(statement, end - 1, floor);
  return phrase && phrase.from === 0 ? { phrase, position: 'own', clauseFrom: 0, clauseTo: cue.to } : null;
}

/** [Reyes], the mayor of Ely, said: the phrase before the comma that opens the insertion. */
function beforeInsertion(statement: Statement, close: number, cue: Cue, floor: number): Subject | null {
  const { tokens, inside } = statement;
  let best: Subject | null = null;
  for (let i = close - 1; i > floor && close - i < LONGEST_INSERTION; i--) {
    if (inside[i] !== -1) continue;
    const t = tokens[i]!;
    if (t.text === ';' || t.text === ':') break;
    if (t.text !== tokens[close]!.text && !(t.text === '(')) continue;
    if (t.text === '(') continue;
    const phrase = phraseEndingAt(statement, i, floor);
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

/** said [Reyes], told reporters: only where something that was said, or another clause, comes first. */
export function invertedSubject(statement: Statement, cue: Cue): Subject | null {
  const phrase = phraseStartingAt(statement, cue.to);
  if (!phrase) return null;
  let to = phrase.to;
  const { tokens, inside } = statement;
  if (tokens[to]?.text === ',' && inside[to] === -1 && startsApposition(tokens[to + 1])) {
    let i = to + 1;
    while (
      i < tokens.length &&
      tokens[i]!.text !== ',' &&
      tokens[i]!.text !== ';' &&
      inside[i] === -1 &&
      i - to < LONGEST_INSERTION
    )
      i++;
    to =
      i < tokens.length && inside[i] === -1 && tokens[i]!.text === ','
        ? i + 1
        : tokens[i - 1]!.text === '.'
          ? i - 1
          : i;
    if (
      tokens[to - 1]?.text === ',' &&
      (tokens[to] === undefined || inside[to] !== -1 || !/^\w/.test(tokens[to]!.text))
    )
      to--;
  }
  return { phrase: { ...phrase, to }, position: 'inverted', clauseFrom: cue.from, clauseTo: to };
}

const startsApposition = (t: Token | undefined): boolean =>
  t !== undefined &&
  (t.pos === 'DET' ||
    /^(who|whose|which)$/.test(t.lower) ||
    (t.pos === 'NOUN' && !isCalendar(t)) ||
    t.pos === 'PROPN' ||
    t.pos === 'NUM' ||
    t.pos === 'ADJ');

/** with [some polls] suggesting that … */
export function withSubject(statement: Statement, cue: Cue): Subject | null {
  const phrase = phraseEndingAt(statement, cue.from);
  if (!phrase || statement.tokens[phrase.from - 1]?.lower !== 'with') return null;
  return { phrase, position: 'own', clauseFrom: phrase.from - 1, clauseTo: cue.to };
}

/** The main subject of what comes before: Reyes left early, [adding that …]; Reyes met the board and [said …]. */
export function sharedSubject(statement: Statement, cue: Cue): Subject | null {
  const { tokens, inside } = statement;
  const reporting = findCues(statement).filter((c) => c.mood === 'finite' && c.at < cue.from);
  for (const other of reporting) {
    const subject =
      ownSubject(statement, other) ?? (other.from > 0 ? invertedSubject(statement, other) : null);
    if (subject && !isSubordinate(tokens, subject.phrase.from))
      return { phrase: subject.phrase, position: 'shared', clauseFrom: cue.from, clauseTo: cue.to };
  }
  for (let i = 1; i < cue.from; i++) {
    const t = tokens[i]!;
    if (inside[i] !== -1 || (t.pos !== 'VERB' && t.pos !== 'AUX') || t.lower.endsWith('ing')) continue;
    const like: Cue = { ...cue, at: i, from: groupStart(tokens, i), to: i + 1 };
    const subject = ownSubject(statement, like);
    if (subject && !isSubordinate(tokens, subject.phrase.from))
      return { phrase: subject.phrase, position: 'shared', clauseFrom: cue.from, clauseTo: cue.to };
  }
  return null;
}

const groupStart = (tokens: readonly Token[], at: number): number => {
  let from = at;
  while (
    from > 0 &&
    (tokens[from - 1]!.pos === 'AUX' || tokens[from - 1]!.pos === 'ADV' || tokens[from - 1]!.lower === "n't")
  )
    from--;
  return from;
};

const isSubordinate = (tokens: readonly Token[], at: number): boolean =>
  /^(after|before|when|while|although|though|because|if|since|as|that|who|which|where|until)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) || /^(who|which|that)$/.test(tokens[at]?.lower ?? '');

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
