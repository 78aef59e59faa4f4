import type { Article } from '../articles/article.ts';
import type { Structure } from '../articles/structure.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { contains, type Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Candidate } from './meaning.ts';
import { anchorOf, selfProved } from './refiners/anchor.ts';
import { bounded } from './refiners/bounds.ts';
import { rated } from './refiners/certainty.ts';
import { timesOfDay } from './refiners/clock.ts';
import { directionOf } from './refiners/direction.ts';
import { partAt } from './refiners/quoted.ts';
import { resolveAll } from './refiners/resolving.ts';
import { sharedYears } from './refiners/shared-year.ts';
import { anchoredToSpeech } from './refiners/speech.ts';
import { weekdayRanges } from './refiners/weekday-range.ts';
import { scan } from './scan.ts';
import type { Timex } from './timex.ts';

/** The sentence at a place, by binary search; between two sentences, the one before. */
function sentenceAt(sentences: readonly Span[], at: number): Span | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? sentences[0] ?? null;
}

const toTimex = (article: string, draft: Draft): Timex => ({
  article,
  span: { start: draft.start, end: draft.end },
  type: draft.type,
  value: draft.value,
  interval: draft.interval,
  certainty: draft.certainty,
  anchor: draft.anchor,
  pattern: draft.pattern,
});

/** What somebody says on a day has its own verbs: [“Ask me on the 20th,” he **said**]. */
function spokenPart(candidate: Candidate, sentence: Span, quotation: Quotation | null): Span {
  const part = quotation?.spans.find((span) => contains(span, candidate));
  if (part === undefined) return sentence;
  return { start: Math.max(sentence.start, part.start), end: Math.min(sentence.end, part.end) };
}

/**
 * Finds the time expressions of an article and resolves them: [late last month] in an article of 31 August
 * 2023 → 2023-07, 21–31 July. Linear in the text.
 */
export function findTimexes(
  article: Pick<Article, 'id' | 'text' | 'publishedOn'>,
  structure: Structure,
  quotations: readonly Quotation[],
): Timex[] {
  const { id, text, publishedOn } = article;
  const whole: Span = { start: 0, end: text.length };
  const sentenceOf = (at: number): Span => sentenceAt(structure.sentences, at) ?? whole;
  const quotationAt = partAt(quotations.filter(({ kind }) => kind !== 'indirect'));
  const reportedAt = partAt(quotations.filter(({ kind }) => kind === 'indirect'));
  const draft = (candidate: Candidate): Draft => {
    const sentence = sentenceOf(candidate.start);
    const quotation = quotationAt(candidate);
    return {
      ...candidate,
      sentence,
      quotation,
      anchor: null,
      ...directionOf(text, { ...candidate, sentence: spokenPart(candidate, sentence, quotation) }),
      type: 'DATE',
      value: '',
      interval: null,
      certainty: 'exact',
      relative: false,
    };
  };
  const drafts = sharedYears(text, scan(text).map(draft));
  const anchor = anchorOf(publishedOn, drafts);
  // Values first, since the rest reads them; speech next, as it counts again from days just found; then times,
  // which take those days over; proof, bounds and certainty last, when every value stands.
  const counted = weekdayRanges(text, resolveAll(drafts, anchor));
  const spoken = anchoredToSpeech(text, counted, anchor, sentenceOf, reportedAt);
  const timed = timesOfDay(text, spoken, anchor);
  const proved = publishedOn === null ? timed.map(selfProved) : timed;
  return proved.map(bounded).map((one) => toTimex(id, rated(text, one)));
}
