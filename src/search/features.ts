import { type ArticleFeatures, articleReader } from './article-features.ts';
import { inverseFrequency, PRESENT, saturation } from './bm25.ts';
import { canAnswer, type ExpectedAnswer } from './expected-answer.ts';
import {
  type ForwardIndex,
  formAt,
  type IndexedPassage,
  passageAt,
  passageFrequency,
  passageLength,
} from './forward-index.ts';
import { bestWindow, matchesIn, pairs, type Window } from './matches.ts';
import type { ResolvedQuery } from './resolved-query.ts';

/** What the rerank and the decision know of a passage. Shares are of the question's summed term weights, 0 to 1. */
export interface Features extends ArticleFeatures {
  /** BM25+ of the passage, over the question's weight. */
  readonly bm25: number;
  /** Terms found in the passage. */
  readonly passage: number;
  /** Terms found in the form in which they were typed. */
  readonly exact: number;
  /** Terms found within its best window. */
  readonly window: number;
  /** Weight of the terms in its best window, absolute. */
  readonly windowWeight: number;
  /** Neighbouring terms of the question that are near one another in the passage too; share of what pairs weigh. */
  readonly pairs: number;
  /** 1: what is asked for (a time, a number, a name) stands near the best window; −1: nowhere; 0: elsewhere, or unknown. */
  readonly answer: number;
  /** 1 for the article's first passage, which in news tells the story. */
  readonly lead: number;
}

/** How far from the best window an answer is looked for. Words. */
const ANSWER_REACH = 6;

/** Reads the features of one question's candidates, which are numbers of passages. */
export function featureReader(
  { terms, expected }: Pick<ResolvedQuery, 'terms' | 'expected'>,
  termOf: (form: number) => number,
  index: ForwardIndex,
): (passage: number) => Features {
  // A question of unknown words alone weighs something too: nothing of it is found.
  const total = terms.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const pairWeight = (i: number): number => Math.min(terms[i]!.weight, terms[i + 1]?.weight ?? 0);
  const pairTotal = terms.reduce((sum, _, i) => sum + pairWeight(i), 0) || 1;
  const readArticle = articleReader(terms, total, termOf, index);

  // By form: can it answer? Asked of every word of every candidate, so remembered.
  const answers = new Map<number, boolean>(terms.map(({ form }) => [form, false]));
  function canBeAnswer(form: number, kind: ExpectedAnswer): boolean {
    const known = answers.get(form);
    if (known !== undefined) return known;
    const can = canAnswer(formAt(form, index), kind);
    answers.set(form, can);
    return can;
  }

  function answer({ article, from, end }: IndexedPassage, window: Window): number {
    if (expected === null) return 0;
    const { forms } = article.words;
    let found = -1;
    for (let i = 0; i < end - from; i++) {
      if (!canBeAnswer(forms[from + i]!, expected)) continue;
      if (i >= window.from - ANSWER_REACH && i < window.end + ANSWER_REACH) return 1;
      found = 0;
    }
    return found;
  }

  const inverse = terms.map(({ number }) =>
    number < 0 ? 0 : inverseFrequency(passageFrequency(number, index), index.frequencies.passages),
  );
  const meanLength = passageLength(index);
  function bm25(counts: readonly number[], { distinct }: IndexedPassage): number {
    let sum = 0;
    for (let i = 0; i < counts.length; i++) {
      if (counts[i]! > 0)
        sum += terms[i]!.weight * inverse[i]! * (PRESENT + saturation(counts[i]!, distinct, meanLength));
    }
    return sum / total;
  }

  /** Summed over the terms that have a count. */
  function summed(counts: readonly number[], weightOf: (term: number) => number): number {
    let sum = 0;
    for (let i = 0; i < counts.length; i++) if (counts[i]! > 0) sum += weightOf(i);
    return sum;
  }
  const share = (counts: readonly number[]): number => summed(counts, (i) => terms[i]!.weight) / total;

  return (number) => {
    const passage = passageAt(number, index);
    const { article, from } = passage;
    const { forms } = article.words;
    const matches = matchesIn(passage, termOf);
    const counts = new Array<number>(terms.length).fill(0);
    const asTyped = new Array<number>(terms.length).fill(0);
    for (const { position, term } of matches) {
      counts[term]!++;
      if (forms[from + position] === terms[term]!.form) asTyped[term]!++;
    }
    const window = bestWindow(matches, terms);
    return {
      ...readArticle(article),
      bm25: bm25(counts, passage),
      passage: share(counts),
      exact: share(asTyped),
      window: window.weight / total,
      windowWeight: window.weight,
      pairs: summed(pairs(matches, terms.length), pairWeight) / pairTotal,
      answer: answer(passage, window),
      lead: article.firstPassage === number ? 1 : 0,
    };
  };
}
