import type { Quotation } from '../../quotations/quotation.ts';
import { contains, type Span, slice } from '../../span.ts';
import { daysBetween } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import type { Anchor } from '../timex.ts';
import { resolved } from './resolving.ts';

/** A day further back than this is what was spoken of, not the day of speaking. */
const DAYS_BACK = 7;

/** A sentence that reports what somebody said. */
const REPORTS =
  /\b(?:said|says|told|announced|stated|declared|warned|added|wrote|testified|reported|asked|claimed|accused|spoke)\b/;

/** [today], [tonight], [yesterday]: what only the day of speaking can resolve. */
const isDeictic = ({ meaning }: Draft): boolean =>
  meaning.kind === 'unit' && meaning.unit === 'day' && meaning.origin === 'anchor';

/** [a week earlier], [the previous month]: without a date before it, counted from when it was said. */
const looksBack = ({ meaning }: Draft): boolean =>
  (meaning.kind === 'distance' && meaning.origin === 'reference' && meaning.count < 0) ||
  (meaning.kind === 'unit' && meaning.origin === 'reference' && meaning.offset < 0);

interface Days {
  /** By the sentence that names them. */
  readonly bySentence: ReadonlyMap<Span, readonly Draft[]>;
  /** Of sentences that report speech, in text order. */
  readonly reporting: readonly Draft[];
}

/** The days of the week up to the article's date that its own words name; [Monday's vote] is no day of speaking. */
function daysOf(text: string, drafts: readonly Draft[], anchor: Anchor): Days {
  const bySentence = new Map<Span, Draft[]>();
  const reporting: Draft[] = [];
  for (const draft of drafts) {
    if (draft.quotation !== null) continue;
    if (!/^\d{4}-\d\d-\d\d$/.test(draft.value) || /^['’]s/.test(text.slice(draft.end, draft.end + 2)))
      continue;
    const back = daysBetween(draft.value, anchor.day);
    if (back < 0 || back > DAYS_BACK) continue;
    const inSentence = bySentence.get(draft.sentence);
    if (inSentence === undefined) {
      bySentence.set(draft.sentence, [draft]);
      if (REPORTS.test(slice(text, draft.sentence))) reporting.push(draft);
    } else inSentence.push(draft);
  }
  return { bySentence, reporting };
}

/** The last one that starts before a place, by binary search. */
function lastBefore(drafts: readonly Draft[], at: number): Draft | null {
  let [low, high] = [0, drafts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((drafts[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return drafts[low - 1] ?? null;
}

/** The day named nearest to the cue in its sentence; for [today] and the like, else that of the last report before. */
function dayOfSpeaking(draft: Draft, quotation: Quotation, sentence: Span, days: Days): Draft | null {
  const cue = quotation.cue ?? sentence;
  const distance = (day: Draft): number => Math.abs(day.start - cue.start);
  const [first, ...others] = (days.bySentence.get(sentence) ?? []).filter(
    (day) => !quotation.spans.some((span) => contains(span, day)),
  );
  if (first !== undefined) return others.reduce((a, b) => (distance(b) < distance(a) ? b : a), first);
  return isDeictic(draft) ? lastBefore(days.reporting, sentence.start) : null;
}

/** Re-counts what is said within quotation marks, and [a week earlier] in indirect speech, from the day of speaking. */
export function anchoredToSpeech(
  text: string,
  drafts: readonly Draft[],
  anchor: Anchor | null,
  sentenceOf: (at: number) => Span,
  reportedAt: (span: Span) => Quotation | null,
): readonly Draft[] {
  if (anchor === null) return drafts;
  const days = daysOf(text, drafts, anchor);
  return drafts.map((draft, index) => {
    const quotation = draft.quotation ?? (looksBack(draft) ? reportedAt(draft) : null);
    if (quotation === null || !draft.relative) return draft;
    const sentence = sentenceOf(quotation.cue?.start ?? quotation.spans[0]?.start ?? draft.start);
    const day = dayOfSpeaking(draft, quotation, sentence, days)?.value ?? anchor.day;
    if (day === anchor.day) return draft;
    const spoken = resolved(draft, { day, basis: 'speech' }, drafts, index);
    // A date named before it comes first, whoever speaks.
    return draft.quotation === null && spoken.value === draft.value ? draft : spoken;
  });
}
