import type { Span } from '../span.ts';
import { CONTENT_EDGES } from './content-edges.ts';
import type { Cue } from './cue.ts';
import type { Statement } from './statement.ts';

/** Text offsets of the tokens [from, to). */
export function spanOf({ tokens }: Statement, from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
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
