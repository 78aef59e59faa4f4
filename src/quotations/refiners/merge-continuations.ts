import { overlaps } from '../../span.ts';
import type { Draft } from '../draft.ts';
import type { Statement } from '../statement.ts';

/**
 * A statement that is nothing but a quotation, without a cue of its own, goes on with the quotation before it,
 * in its paragraph or the next: [“We agreed,”] said Reyes. [“Then we left.”]
 */
export function mergeContinuations(drafts: readonly Draft[], statements: readonly Statement[]): Draft[] {
  const byStatement = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = byStatement.get(draft.statement.index);
    if (list) list.push(draft);
    else byStatement.set(draft.statement.index, [draft]);
  }
  const out: Draft[] = [];
  let open: Draft | null = null;
  let paragraph = -1;
  const covered = (s: Statement) =>
    drafts.some === undefined || out.at(-1)?.spans.some((x) => x.start <= s.start && s.start < x.end);
  for (const statement of statements) {
    const own = byStatement.get(statement.index);
    if (own) {
      out.push(...own);
      open = own.findLast((draft) => endsQuoted(draft, statement)) ?? null;
      paragraph = statement.paragraph;
    } else if (open && covered(statement)) {
      paragraph = statement.paragraph;
    } else if (open && isQuotationOnly(statement) && statement.paragraph <= paragraph + 1) {
      const longer: Draft = {
        ...open,
        spans: [...open.spans, { start: statement.start, end: statement.end }],
      };
      out[out.lastIndexOf(open)] = longer;
      open = longer;
      paragraph = statement.paragraph;
    } else open = null;
  }
  return out;
}

/** Its last words stand inside quotation marks, or in a statement that a colon led to. */
const endsQuoted = (draft: Draft, statement: Statement): boolean =>
  draft.spans.some((span) => span.start >= statement.end || statement.quoted.some((q) => overlaps(q, span)));

const isQuotationOnly = ({ tokens, inside }: Statement): boolean =>
  tokens.length > 2 && tokens.every((t, i) => inside[i] !== -1 || t.pos === 'PUNCT');
