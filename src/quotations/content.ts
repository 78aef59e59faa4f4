import type { Span } from '../span.ts';
import { CONTENT_EDGES } from './content-edges.ts';
import type { Cue } from './cue.ts';
import type { Statement } from './statement.ts';

/** Text offsets of the tokens [from, to); a closing mark of two characters is taken whole. */
export function spanOf({ tokens, inside, quoted }: Statement, from: number, to: number): Span {
  const last = tokens[to - 1]!;
  const mark = inside[to] === inside[to - 1] ? undefined : quoted[inside[to - 1]!];
  return {
    start: tokens[from]!.start,
    end: Math.max(last.end, mark && mark.end <= last.end + 2 ? mark.end : 0),
  };
}

/** Just after the last token that can belong to content: the full stop is left out, [!] and [?] are not. */
export function statementEnd({ tokens, inside }: Statement): number {
  let end = tokens.length;
  while (end > 0 && inside[end - 1] === -1 && /^[.;:,…]+$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

/**
 * Where reported speech that starts at `start` ends: where the article's own words go on, else with the
 * statement. [they would resign], adding that … · [they would resign] and told …
 */
export function contentEnd(statement: Statement, start: number, cues: readonly Cue[]): number {
  const last = statementEnd(statement);
  for (let i = start + 1; i < last; i++) {
    if (statement.inside[i] !== -1) continue;
    if (CONTENT_EDGES.some((isEdge) => isEdge({ statement, start, at: i, cues }))) return i;
  }
  return last;
}

/**
 * Where content that opens with a quotation ends: with its marks where they close on a comma or a full stop,
 * else with the sentence that they are part of. [“We agreed,”] he told the board. · [“shameful” and a breach]
 */
export function quotedContentEnd(statement: Statement, start: number, cues: readonly Cue[]): number {
  const { tokens, inside } = statement;
  let end = start;
  for (;;) {
    while (end < tokens.length && inside[end] !== -1) end++;
    const between = tokens[end]?.text;
    if ((between === '…' || between === '...') && inside[end + 1] !== undefined && inside[end + 1] !== -1)
      end++;
    else break;
  }
  return /[,.?!…]$/.test(tokens[end - 2]?.text ?? '')
    ? end
    : contentEnd(statement, Math.max(start, end - 1), cues);
}
