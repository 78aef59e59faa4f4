import type { Span } from '../../span.ts';
import { spanOf } from '../content.ts';
import type { Quotation, QuotationKind } from '../quotation.ts';
import type { Attributed } from './resolve-names.ts';

/**
 * Precision of each pattern on development news of 2015–16, content overlap of at least .8 (PolNeAR, half of its
 * development articles). Thoughts count less: they were not said aloud.
 */
const PRECISION: Readonly<Record<string, number>> = {
  'quote-speaker-cue': 0.95,
  'speaker-cue-quote': 0.85,
  'speaker-cue-that': 0.75,
  'speaker-cue-clause': 0.72,
  'clause-speaker-cue': 0.8,
  'according-to': 0.75,
  'which-speaker-cue': 0.7,
  'name-colon': 0.75,
  'headline-colon': 0.6,
  'speaker-cue-phrase': 0.5,
};
const COGNITION = 0.6;
const RESOLUTION = { named: 1, surname: 0.98, inherited: 0.9, relative: 0.9, pronoun: 0.8 } as const;

/** Shares of letters inside quotation marks from which a quotation is direct, or at least mixed. */
const DIRECT = 0.9;

export function toQuotations(
  article: string,
  text: string,
  drafts: readonly Attributed[],
  quoted: readonly Span[],
): Quotation[] {
  return drafts.map((draft) => {
    const { speaker } = draft;
    return {
      article,
      spans: draft.spans,
      kind: kindOf(text, draft.spans, quoted),
      cue: draft.cue,
      speaker: speaker && spanOf(speaker.statement, speaker.phrase.from, speaker.phrase.to),
      speakerName: draft.name,
      resolution: draft.resolution,
      negated: draft.verb?.negated ?? false,
      confidence: confidenceOf(draft),
      pattern: draft.pattern,
    };
  });
}

function confidenceOf({ pattern, verb, resolution }: Attributed): number {
  const content = (PRECISION[pattern] ?? 0.5) * (verb?.verb.cognition ? COGNITION : 1);
  return Math.round(content * (resolution === null ? 0.8 : RESOLUTION[resolution]) * 100) / 100;
}

function kindOf(text: string, spans: readonly Span[], quoted: readonly Span[]): QuotationKind {
  let letters = 0;
  let marked = 0;
  for (const span of spans) {
    let q = firstEndingAfter(quoted, span.start);
    for (let i = span.start; i < span.end; i++) {
      if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
      letters++;
      while (q < quoted.length && quoted[q]!.end <= i) q++;
      if (q < quoted.length && quoted[q]!.start <= i) marked++;
    }
  }
  if (marked === 0) return 'indirect';
  return marked / letters >= DIRECT ? 'direct' : 'mixed';
}

function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
