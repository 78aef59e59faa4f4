import { overlaps, type Span } from '../../span.ts';
import type { Draft } from '../draft.ts';
import type { Statement } from '../statement.ts';

/**
 * A statement that is nothing but a quotation, without a cue of its own, goes on with the quotation before it,
 * in its paragraph or the next: [“We agreed,”] said Reyes. [“Then we left.”]
 */
export function mergeContinuations(drafts: readonly Draft[], statements: readonly Statement[]): Draft[] {
  const own = Map.groupBy(drafts, ({ statement }) => statement.index);
  const further = new Map<Draft, Span[]>();
  let open: Draft | null = null;
  let paragraph = -1;
  for (const statement of statements) {
    const found = own.get(statement.index);
    if (found) open = found.findLast((draft) => endsQuoted(draft, statement)) ?? null;
    else if (open && !holdsStart(open, statement)) {
      const joins = isQuotationOnly(statement) && statement.paragraph <= paragraph + 1;
      if (joins)
        further
          .set(open, further.get(open) ?? [])
          .get(open)!
          .push({ start: statement.start, end: statement.end });
      else open = null;
    }
    paragraph = statement.paragraph;
  }
  return drafts.map((draft) => ({ ...draft, spans: [...draft.spans, ...(further.get(draft) ?? [])] }));
}

/** A colon led to this statement: Reyes said: [“We agreed.”] */
const holdsStart = ({ spans }: Draft, { start }: Statement): boolean =>
  spans.some((span) => span.start <= start && start < span.end);

/** Some of it stands inside quotation marks, or in a statement that a colon led to. */
const endsQuoted = ({ spans }: Draft, { end, quoted }: Statement): boolean =>
  spans.some((span) => span.start >= end || quoted.some((marks) => overlaps(marks, span)));

const isQuotationOnly = ({ tokens, inside }: Statement): boolean =>
  tokens.length > 2 && tokens.every(({ pos }, i) => inside[i] !== -1 || pos === 'PUNCT');
