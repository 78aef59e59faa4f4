import { quotedContentEnd, spanOf } from '../content.ts';
import type { Draft } from '../draft.ts';
import { draftOf, type Reading, saidDraftOf } from '../reporting-clause.ts';
import type { Statement } from '../statement.ts';

/** Tokens between cue and quotation: told reporters in Ely on Friday, “…”. */
const LONGEST_ADJUNCT = 20;

/** [Reyes] [said], [“We agreed.”] · [Reyes] [told] the paper: [“We agreed.”] */
export function speakerCueQuote({ statement, clauses, cues, next }: Reading): Draft[] {
  return clauses.flatMap((clause) => {
    const from = clause.subject.clauseTo;
    const start = quotationAfter(statement, from);
    if (start >= 0) {
      const end = quotedContentEnd(statement, start, cues);
      // Denied [“the claim”], but denied it: [“No.”]
      const draft = start === from ? draftOf : saidDraftOf;
      return [draft('speaker-cue-quote', clause, [spanOf(statement, start, end)])];
    }
    if (start === -2 && next?.inside[0] !== undefined && next.inside[0] !== -1)
      return [saidDraftOf('speaker-cue-quote', clause, [{ start: next.start, end: next.end }])];
    return [];
  });
}

/** The first token of the quotation that the clause opens; -2 where a colon leads to the next statement, -1 for none. */
function quotationAfter({ tokens, inside }: Statement, from: number): number {
  for (let i = from; i < tokens.length && i - from < LONGEST_ADJUNCT; i++) {
    const before = tokens[i - 1]!.text;
    if (inside[i] !== -1)
      return i === from || before === ',' || before === ':' || before === '--' || before === '—' ? i : -1;
    const t = tokens[i]!;
    if (t.text === ':' && i === tokens.length - 1) return -2;
    if (t.pos === 'VERB' && !t.lower.endsWith('ing') && t.lower !== 'published' && t.lower !== 'posted')
      return -1;
    if (t.lower === 'that' || t.text === ';') return -1;
  }
  return -1;
}
