import type { Article } from '../articles/article.ts';
import type { Structure } from '../articles/structure.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import type { Candidate } from './meaning.ts';
import { anchorOf } from './refiners/anchor.ts';
import { bounded } from './refiners/bounds.ts';
import { timesOfDay } from './refiners/clock.ts';
import { directionOf } from './refiners/direction.ts';
import { quotedIn } from './refiners/quoted.ts';
import { resolveAll } from './refiners/resolving.ts';
import { anchoredToSpeech } from './refiners/speech.ts';
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

const REFERENCE = /_REF$/;
const UNKNOWN = /X/;

const certaintyOf = ({ value, certainty, anchor }: Draft): Draft['certainty'] => {
  if (REFERENCE.test(value) || UNKNOWN.test(value.replace(/^XXXX-(?:WXX-)?/, ''))) return 'vague';
  return anchor?.basis === 'text' ? 'fuzzy' : certainty;
};

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
  const quotationAt = quotedIn(quotations);
  const draft = (candidate: Candidate): Draft => {
    const sentence = sentenceOf(candidate.start);
    return {
      ...candidate,
      sentence,
      quotation: quotationAt(candidate),
      anchor: null,
      direction: directionOf(text, { start: candidate.start, end: candidate.end, sentence }),
      type: 'DATE',
      value: '',
      interval: null,
      certainty: 'exact',
      relative: false,
    };
  };
  const drafts = scan(text).map(draft);
  const anchor = anchorOf(publishedOn, drafts);
  // Days first, since times of day and speech take theirs from them; speech before times, so that a time
  // within a quotation gets the day of speaking; bounds last, when every value stands.
  const days = anchoredToSpeech(text, resolveAll(drafts, anchor), anchor, sentenceOf);
  return timesOfDay(text, days, anchor)
    .map(bounded)
    .map((done) => ({
      article: id,
      span: { start: done.start, end: done.end },
      type: done.type,
      value: done.value,
      interval: done.interval,
      certainty: certaintyOf(done),
      anchor: done.anchor,
      pattern: done.pattern,
    }));
}
