import type { Quotation } from '../../quotations/quotation.ts';
import { contains, type Span, slice } from '../../span.ts';
import { daysBetween } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import type { Anchor } from '../timex.ts';
import { resolved } from './resolving.ts';

/** A day further back than this is what was spoken of, not the day of speaking. */
const DAYS_BACK = 7;

const isDay = ({ value }: Draft): boolean => /^\d{4}-\d\d-\d\d(?:T|$)/.test(value);

/** A sentence that reports what somebody said. */
const REPORTS =
  /\b(?:said|says|told|announced|stated|declared|warned|added|wrote|testified|reported|asked|claimed|accused|spoke)\b/;

/**
 * The day on which a quotation was spoken: a day named in the sentence of its cue, else of the last
 * sentence before that reports what was said; within the week up to the article's date.
 */
function dayOfSpeaking(
  text: string,
  quotation: Quotation,
  drafts: readonly Draft[],
  anchor: Anchor,
  sentenceOf: (at: number) => Span,
): Anchor {
  const cue = sentenceOf(quotation.cue?.start ?? quotation.spans[0]?.start ?? 0);
  const near = drafts.filter((draft) => {
    if (draft.quotation !== null || !isDay(draft) || draft.direction === 'future') return false;
    const back = daysBetween(draft.value.slice(0, 10), anchor.day);
    return back >= 0 && back <= DAYS_BACK;
  });
  const inSentence = near.find((draft) => draft.sentence === cue);
  const before =
    inSentence ??
    near.findLast((draft) => draft.start < cue.start && REPORTS.test(slice(text, draft.sentence)));
  const day = before?.value.slice(0, 10);
  return day === undefined || day === anchor.day ? anchor : { day, basis: 'speech' };
}

export const quotationAt = (span: Span, quotations: readonly Quotation[]): Quotation | null =>
  quotations.find(
    (quotation) => quotation.kind !== 'indirect' && quotation.spans.some((part) => contains(part, span)),
  ) ?? null;

/** Re-counts what is said within quotation marks from the day on which it was said. */
export function anchoredToSpeech(
  text: string,
  drafts: readonly Draft[],
  anchor: Anchor | null,
  sentenceOf: (at: number) => Span,
): Draft[] {
  if (anchor === null) return [...drafts];
  return drafts.map((draft, index) => {
    if (draft.quotation === null || !draft.relative) return draft;
    const speech = dayOfSpeaking(text, draft.quotation, drafts, anchor, sentenceOf);
    return speech === anchor ? draft : resolved(draft, speech, drafts.slice(0, index));
  });
}
