import { quotedContentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { hasFiniteVerb } from '../finite-verb.ts';
import { type Reading, saidDraftOf } from '../reporting-clause.ts';
import type { Statement } from '../statement.ts';

/**
 * A quotation, then its speaker and cue in either order, then perhaps the rest of it.
 * [“We agreed,”] [Gov. Reyes] [said]. · [“We agreed,”] [said] [Gov. Reyes], [“and then we left.”] ·
 * [“Weeks,”] was all [she] [offered].
 */
export function quoteSpeakerCue({ statement, clauses, cues }: Reading): Draft[] {
  const drafts: Draft[] = [];
  let floor = 0;
  for (const clause of clauses) {
    const { subject, cue } = clause;
    if (subject.position === 'shared' || subject.clauseFrom === 0) continue;
    const last = quotationBefore(statement, copulaBefore(statement, subject.clauseFrom));
    if (last < floor) continue;
    const spans = [spanOf(statement, leftEdge(statement, last, floor), last + 1)];
    const rest = quotationAfter(statement, subject.clauseTo, subject.phrase.core.to);
    if (rest >= 0 && last === subject.clauseFrom - 1 && endsSentence(statement, last)) continue;
    floor = Math.max(subject.clauseTo, cue.to);
    if (rest >= 0) {
      const end = quotedContentEnd(statement, rest, cues);
      spans.push(spanOf(statement, rest, end));
      floor = end;
    }
    drafts.push(saidDraftOf('quote-speaker-cue', clause, spans));
  }
  return drafts;
}

/** Where [was all], [is what] begins that equates a quotation with the clause at `at`; `at` where nothing does. */
function copulaBefore({ tokens, inside }: Statement, at: number): number {
  const that = tokens[at - 1]?.lower === 'that' ? at - 1 : at;
  const equates =
    /^(all|what)$/.test(tokens[that - 1]?.lower ?? '') &&
    /^(was|is|were)$/.test(tokens[that - 2]?.lower ?? '');
  return equates && inside[that - 2] === -1 ? that - 2 : at;
}

/**
 * The last token of the quotation that ends just before `at`, a comma or dash allowed between; -1 for none.
 * A comma belongs on one side of the mark, unless nothing but the quotation stands before the clause.
 */
function quotationBefore({ tokens, inside }: Statement, at: number): number {
  let i = at - 1;
  let parted = false;
  while (i > 0 && inside[i] === -1 && /^(,|--|—|–|')$/.test(tokens[i]!.text)) {
    parted = true;
    i--;
  }
  if (i < 0 || inside[i] === -1) return -1;
  const punctuated = /[,.?!…—–-]$/.test(tokens[i - 1]?.text ?? '');
  return parted || punctuated || inside[0] === inside[i] ? i : -1;
}

/** A quotation inside a clause takes the clause along: [The plan was “a mess,”] he said. */
function leftEdge({ tokens, inside }: Statement, last: number, floor: number): number {
  let from = floor;
  while (from < last && inside[from] === -1 && /^([,;:.]|and|but|so|--|—|–|-)$/.test(tokens[from]!.lower))
    from++;
  // She named two things she needs: [“Time and money,”] she said.
  let mark = last;
  while (mark > from && inside[mark - 1] === inside[last]) mark--;
  return tokens[mark - 1]?.text === ':' && inside[mark - 1] === -1 ? mark : from;
}

/** Somebody shouted: [“Stop!”] It is no part of what the next sentence quotes. */
function endsSentence({ tokens, inside }: Statement, last: number): boolean {
  let mark = last;
  while (mark > 0 && inside[mark - 1] === inside[last]) mark--;
  const led = tokens[mark - 1]?.text === ':' && inside[mark - 1] === -1;
  return led && /[.?!]$/.test(tokens[last - 1]!.text) && hasFiniteVerb(tokens, 0, mark - 1);
}

/** Where the quotation goes on after the clause: said Reyes, [“and …”]. -1 where it does not. */
function quotationAfter({ tokens, inside }: Statement, at: number, bare: number): number {
  for (let i = at; i < tokens.length; i++) {
    if (inside[i] !== -1)
      return /^[,:.—–]$|--/.test(tokens[i - 1]!.text) || i === bare || (i === at && bare > at) ? i : -1;
    if (i - at > 14 || tokens[i]!.text === ';') return -1;
  }
  return -1;
}
