import { saturation } from './bm25.ts';
import type { ForwardIndex } from './forward-index.ts';
import type { QueryTerm } from './resolved-query.ts';

/** What the article around a passage says about the question; its title counts with its text. */
export interface ArticleFeatures {
  /** Share of the question's weight found anywhere in the article. */
  readonly article: number;
  /** BM25 of the whole article, over the question's weight. */
  readonly articleBm25: number;
  /** Share of the question's weight that is in names and numbers which the article lacks. */
  readonly missingInArticle: number;
}

/** Passages of one article that are read; the rest of a book does not count. */
const MOST_PASSAGES = 100;

/** Reads articles by their number; each once for a question. */
export function articleReader(
  terms: readonly QueryTerm[],
  total: number,
  termOf: (form: number) => number,
  index: ForwardIndex,
): (article: number) => ArticleFeatures {
  const read = (article: number): ArticleFeatures => {
    const { from, end } = index.passagesOf[article]!;
    const counts = new Array<number>(terms.length).fill(0);
    const count = (forms: Int32Array): void => {
      for (let i = 0; i < forms.length; i++) {
        const term = termOf(forms[i]!);
        if (term >= 0) counts[term]!++;
      }
    };
    count(index.titles[article]!);
    let length = 0;
    for (let p = from; p < Math.min(end, from + MOST_PASSAGES); p++) {
      const { forms } = index.passages[p]!;
      length += forms.length;
      count(forms);
    }
    let found = 0;
    let bm25 = 0;
    let missing = 0;
    for (const [i, { weight, name }] of terms.entries()) {
      const times = counts[i]!;
      if (times > 0) found += weight;
      else if (name) missing += weight;
      bm25 += weight * saturation(times, length, index.articleLength);
    }
    return { article: found / total, articleBm25: bm25 / total, missingInArticle: missing / total };
  };
  const known = new Map<number, ArticleFeatures>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const features = read(article);
    known.set(article, features);
    return features;
  };
}
