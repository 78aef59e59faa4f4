import type { Span } from '../span.ts';
import { type Cue, findCues } from './cue.ts';
import { isReportingForm, reportingForm } from './reporting-verbs.ts';
import type { Statement } from './statement.ts';

/** Text offsets of the tokens [from, to), widened to whole quotation marks at its edges. */
export function spanOf(statement: Statement, from: number, to: number): Span {
  const { tokens } = statement;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Just after the last token of a statement that can belong to content: without the full stop. */
export function statementEnd(statement: Statement): number {
  const { tokens, inside } = statement;
  let end = tokens.length;
  while (
    end > 0 &&
    inside[end - 1] === -1 &&
    /^[.;:,!?…]+$/.test(tokens[end - 1]!.text) &&
    !/[!?]/.test(tokens[end - 1]!.text)
  )
    end--;
  return end;
}

/**
 * Where reported speech that starts at `start` ends: at the end of the statement, or where the article's own
 * words go on: [he would resign], adding that …; [he would resign] and told … .
 */
export function contentEnd(
  statement: Statement,
  start: number,
  cues: readonly Cue[] = findCues(statement),
): number {
  const { tokens, inside } = statement;
  const last = statementEnd(statement);
  const begins = new Set(cues.map((c) => c.from));
  for (let i = start + 1; i < last; i++) {
    if (inside[i] !== -1) continue;
    const t = tokens[i]!;
    const next = tokens[i + 1];
    if (t.text === ';') return i;
    if (t.text === ',') {
      if (!next) return i;
      if (
        /^(adding|saying|citing|noting|calling|according|arguing|claiming|suggesting|insisting|warning|telling|pointing|explaining|referring|promising|accusing|stressing|prompting|but)$/.test(
          next.lower,
        ) &&
        inside[i + 1] === -1
      )
        return i;
      if (next.pos === 'CCONJ' && begins.has(i + 2)) return i;
    }
    if (
      t.pos === 'CCONJ' &&
      begins.has(i + 1) &&
      reportingForm(next!.lower) &&
      /past|s/.test(reportingForm(next!.lower)!.form) &&
      isReportingForm(next!.lower)
    )
      return i;
  }
  return last;
}
