import { saturation } from './bm25.ts';
import { articleLength, type ForwardIndex, type KeptArticle } from './forward-index.ts';
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

/** Reads articles, each once for a question. */
export function articleReader(
  terms: readonly QueryTerm[],
  total: number,
  termOf: (form: number) => number,
  index: ForwardIndex,
): (article: KeptArticle) => ArticleFeatures {
  const meanLength = articleLength(index);
  const read = ({ words: { title, forms, offsets } }: KeptArticle): ArticleFeatures => {
    const counts = new Array<number>(terms.length).fill(0);
    const length = offsets[Math.min(MOST_PASSAGES, offsets.length - 1)]!;
    const count = (read: Int32Array, end: number): void => {
      for (let i = 0; i < end; i++) {
        const term = termOf(read[i]!);
        if (term >= 0) counts[term]!++;
      }
    };
    count(title, title.length);
    count(forms, length);
    let found = 0;
    let bm25 = 0;
    let missing = 0;
    for (const [i, { weight, name }] of terms.entries()) {
      const times = counts[i]!;
      if (times > 0) found += weight;
      else if (name) missing += weight;
      bm25 += weight * saturation(times, length, meanLength);
    }
    return { article: found / total, articleBm25: bm25 / total, missingInArticle: missing / total };
  };
  const known = new Map<KeptArticle, ArticleFeatures>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const features = read(article);
    known.set(article, features);
    return features;
  };
}
