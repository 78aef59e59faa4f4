import type { Candidate } from './candidates.ts';
import type { ForwardIndex } from './forward-index.ts';
import type { QueryTerm } from './resolved-query.ts';

/** What the rerank and the decision know of a passage. Shares are of the question's summed term weights, 0 to 1. */
export interface Features {
  /** BM25+ of the passage, over the question's weight. */
  readonly bm25: number;
  /** Terms found in the passage. */
  readonly passage: number;
  /** Terms found in the form in which they were typed. */
  readonly exact: number;
  /** Terms found within the best WINDOW words. */
  readonly window: number;
  /** Pairs of neighbouring terms of the question that stand as near in the passage. */
  readonly pairs: number;
  /** Terms found anywhere in the article or its title. */
  readonly article: number;
  /** BM25 of the whole article, over the question's weight. */
  readonly articleBm25: number;
  /** Terms found in the article's title. */
  readonly title: number;
  /** 1 for the article's first passage. */
  readonly lead: number;
  /** Names and numbers of the question that the passage lacks, and that the article lacks. */
  readonly missingInPassage: number;
  readonly missingInArticle: number;
}

/** Words. A clause of news prose; 8 to 20 measured alike. */
const WINDOW = 12;
/** Two terms are near when at most this many words apart. */
const NEAR = 3;
/** Passages of one article that are read for its own features; the rest of a book does not count. */
const MOST_PASSAGES = 100;
/** BM25 of the article, the usual constants. */
const K1 = 1.2;
const B = 0.75;

interface Place {
  readonly position: number;
  readonly term: number;
}

export interface FeatureReader {
  of(candidate: Candidate): Features;
}

/** Reads the features of one question's candidates; what is known of an article is kept for its next passage. */
export function featureReader(terms: readonly QueryTerm[], index: ForwardIndex): FeatureReader {
  const total = Math.max(
    1e-9,
    terms.reduce((sum, { weight }) => sum + weight, 0),
  );
  const numberOf = new Map(terms.flatMap(({ number }, i) => (number < 0 ? [] : [[number, i] as const])));
  const share = (matched: (term: QueryTerm, i: number) => boolean): number =>
    terms.reduce((sum, term, i) => sum + (matched(term, i) ? term.weight : 0), 0) / total;

  function places(forms: Int32Array): Place[] {
    const found: Place[] = [];
    for (let position = 0; position < forms.length; position++) {
      const term = numberOf.get(index.forms[forms[position]!]!.term);
      if (term !== undefined) found.push({ position, term });
    }
    return found;
  }

  const articles = new Map<number, { article: number; bm25: number; title: number; missing: number }>();
  function articleFeatures(number: number) {
    const known = articles.get(number);
    if (known !== undefined) return known;
    const { from, end } = index.passagesOf[number]!;
    const counts = new Array<number>(terms.length).fill(0);
    let length = 0;
    for (let p = from; p < Math.min(end, from + MOST_PASSAGES); p++) {
      const { forms } = index.passages[p]!;
      length += forms.length;
      for (const { term } of places(forms)) counts[term]!++;
    }
    const inTitle = new Set(places(index.titles[number]!).map(({ term }) => term));
    for (const term of inTitle) counts[term]!++;
    const norm = K1 * (1 - B + (B * length) / Math.max(1, index.articleLength));
    const bm25 = terms.reduce((sum, { weight }, i) => {
      const count = counts[i]!;
      return sum + (weight * count * (K1 + 1)) / (count + norm);
    }, 0);
    const features = {
      article: share((_, i) => counts[i]! > 0),
      bm25: bm25 / total,
      title: share((_, i) => inTitle.has(i)),
      missing: share(({ name }, i) => name && counts[i] === 0),
    };
    articles.set(number, features);
    return features;
  }

  function window(found: readonly Place[]): number {
    const counts = new Array<number>(terms.length).fill(0);
    let weight = 0;
    let best = 0;
    let from = 0;
    for (const { position, term } of found) {
      if (counts[term]!++ === 0) weight += terms[term]!.weight;
      while (position - found[from]!.position >= WINDOW) {
        const out = found[from++]!.term;
        if (--counts[out]! === 0) weight -= terms[out]!.weight;
      }
      best = Math.max(best, weight);
    }
    return best / total;
  }

  const pairsTotal = Math.max(
    1e-9,
    terms.slice(1).reduce((sum, { weight }, i) => sum + Math.min(weight, terms[i]!.weight), 0),
  );
  function pairs(found: readonly Place[]): number {
    const seen = new Set<number>();
    for (const [i, { position, term }] of found.entries()) {
      for (let j = i + 1; j < found.length && found[j]!.position - position <= NEAR; j++) {
        if (found[j]!.term === term + 1) seen.add(term);
      }
    }
    let sum = 0;
    for (const i of seen) sum += Math.min(terms[i]!.weight, terms[i + 1]!.weight);
    return sum / pairsTotal;
  }

  return {
    of({ passage: number, score }) {
      const { article, forms } = index.passages[number]!;
      const found = places(forms);
      const matched = new Set(found.map(({ term }) => term));
      const typed = new Set(
        found.filter(({ position, term }) => forms[position] === terms[term]!.form).map((p) => p.term),
      );
      const whole = articleFeatures(article);
      return {
        bm25: score / total,
        passage: share((_, i) => matched.has(i)),
        exact: share((_, i) => typed.has(i)),
        window: window(found),
        pairs: pairs(found),
        article: whole.article,
        articleBm25: whole.bm25,
        title: whole.title,
        lead: index.passagesOf[article]!.from === number ? 1 : 0,
        missingInPassage: share(({ name }, i) => name && !matched.has(i)),
        missingInArticle: whole.missing,
      };
    },
  };
}
