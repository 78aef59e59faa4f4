import { overlaps, type Span } from '../../span.ts';
import type { Draft } from '../draft.ts';
import type { Statement } from '../statement.ts';

/** Finders of quotations proper, which are the ones to go on where a statement has other reports as well. */
const QUOTATIONS = /^(quote-speaker-cue|speaker-cue-quote|clause-colon)$/;

/**
 * A statement that is nothing but a quotation, without a cue of its own, goes on with the quotation before it,
 * in its paragraph or the next: [“We agreed,”] said Reyes. [“Then we left.”] One with none before it belongs to
 * the quotation that follows in its paragraph: [“It failed.”] He added, [“It was late.”]
 */
export function mergeContinuations(drafts: readonly Draft[], statements: readonly Statement[]): Draft[] {
  const own = Map.groupBy(drafts, ({ statement }) => statement.index);
  const before = new Map<Draft, Span[]>();
  const after = new Map<Draft, Span[]>();
  let open: Draft | null = null;
  let waiting: Span[] = [];
  let paragraph = -1;
  for (const statement of statements) {
    if (statement.paragraph !== paragraph) waiting = [];
    const found = own.get(statement.index);
    if (found) {
      const first = found[0]!;
      if (waiting.length > 0 && QUOTATIONS.test(first.pattern)) before.set(first, waiting);
      waiting = [];
      open =
        found.findLast(({ pattern }) => QUOTATIONS.test(pattern)) ??
        found.findLast((draft) => endsQuoted(draft, statement)) ??
        null;
    } else if (!open || !holdsStart(open, statement)) {
      const span = { start: statement.start, end: statement.end };
      const alone = isQuotationOnly(statement);
      if (alone && open && marksAlike(open.statement, statement) && statement.paragraph <= paragraph + 1)
        after
          .set(open, after.get(open) ?? [])
          .get(open)!
          .push(span);
      else {
        open = null;
        waiting = alone ? [...waiting, span] : [];
      }
    }
    paragraph = statement.paragraph;
  }
  return drafts.map((draft) => ({
    ...draft,
    spans: [...(before.get(draft) ?? []), ...draft.spans, ...(after.get(draft) ?? [])],
  }));
}

/** A colon led to this statement: Reyes said: [“We agreed.”] */
const holdsStart = ({ spans }: Draft, { start }: Statement): boolean =>
  spans.some((span) => span.start <= start && start < span.end);

/** Some of it stands inside quotation marks, or in a statement that a colon led to. */
const endsQuoted = ({ spans }: Draft, { end, quoted }: Statement): boolean =>
  spans.some((span) => span.start >= end || quoted.some((marks) => overlaps(marks, span)));

/** Single marks do not go on with double ones: ['Hard times.'] between two paragraphs is a heading. */
const marksAlike = (a: Statement, b: Statement): boolean => isSingle(a) === isSingle(b);
const isSingle = ({ tokens, inside }: Statement): boolean =>
  /^['‘]/.test(tokens[inside.findIndex((mark) => mark !== -1)]?.text ?? '');

const isQuotationOnly = ({ tokens, inside }: Statement): boolean =>
  tokens.length > 2 && tokens.every(({ pos }, i) => inside[i] !== -1 || pos === 'PUNCT');
