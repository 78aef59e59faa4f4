import { type ArticleWords, wordsOf } from './article-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How often what occurs in a coverage, by the numbers of the vocabulary; what is beyond an array's end does not occur. */
export interface Frequencies {
  readonly articles: number;
  readonly passages: number;
  /** Words of all passages. */
  readonly words: number;
  /** Different terms of each passage, summed. */
  readonly distinct: number;
  /** Occurrences of each form, those with a capital, and occurrences of each term; titles count. */
  readonly forms: Int32Array;
  readonly capitals: Int32Array;
  readonly terms: Int32Array;
  /** Passages in which each term occurs. */
  readonly termPassages: Int32Array;
}

export const NO_FREQUENCIES: Frequencies = {
  articles: 0,
  passages: 0,
  words: 0,
  distinct: 0,
  forms: new Int32Array(),
  capitals: new Int32Array(),
  terms: new Int32Array(),
  termPassages: new Int32Array(),
};

/** The terms of a stretch of words, each with how often it occurs there. */
export function countTerms(
  forms: Int32Array,
  { termOfForm }: Pick<Vocabulary, 'termOfForm'>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < forms.length; i++) {
    const term = termOfForm[forms[i]!]!;
    if (term >= 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Visits the different terms of stretches of words, each stretch on its own, and tells how many they are. */
export function distinctTerms(
  vocabulary: Pick<Vocabulary, 'termOfForm' | 'terms'>,
): (forms: Int32Array, visit?: (term: number) => void) => number {
  /** The last stretch in which each term was met: several times faster than a set for each. */
  let met = new Int32Array(1024);
  let stretch = 0;
  return (forms, visit = () => undefined) => {
    const { termOfForm, terms } = vocabulary;
    if (met.length < terms.length) met = new Int32Array(2 * terms.length);
    stretch++;
    let count = 0;
    for (let i = 0; i < forms.length; i++) {
      const term = termOfForm[forms[i]!]!;
      if (term < 0 || met[term] === stretch) continue;
      met[term] = stretch;
      count++;
      visit(term);
    }
    return count;
  };
}

/** The frequencies of a coverage from which some articles went and to which others came: no other article is looked at. */
export function recount(
  before: Frequencies,
  { added, removed }: { readonly added: Iterable<ArticleWords>; readonly removed: Iterable<ArticleWords> },
  vocabulary: Vocabulary,
): Frequencies {
  let { articles, passages, words, distinct } = before;
  const copy = (counts: Int32Array, length: number): Int32Array => {
    const larger = new Int32Array(length);
    larger.set(counts);
    return larger;
  };
  const forms = copy(before.forms, vocabulary.forms.length);
  const capitals = copy(before.capitals, vocabulary.forms.length);
  const terms = copy(before.terms, vocabulary.terms.length);
  const termPassages = copy(before.termPassages, vocabulary.terms.length);
  const { termOfForm } = vocabulary;
  const eachDistinct = distinctTerms(vocabulary);

  function count(read: Int32Array, by: 1 | -1): void {
    for (let i = 0; i < read.length; i++) {
      const form = read[i]!;
      forms[form]! += by;
      const term = termOfForm[form]!;
      if (term >= 0) terms[term]! += by;
    }
  }
  function countArticle(article: ArticleWords, by: 1 | -1): void {
    count(article.title, by);
    count(article.forms, by);
    for (const form of article.capitals) capitals[form]! += by;
    for (let p = 0; p + 1 < article.offsets.length; p++) {
      const visit = (term: number): void => {
        termPassages[term]! += by;
      };
      distinct += by * eachDistinct(wordsOf(article, p), visit);
    }
    articles += by;
    passages += by * (article.offsets.length - 1);
    words += by * article.forms.length;
  }
  for (const article of removed) countArticle(article, -1);
  for (const article of added) countArticle(article, 1);
  return { articles, passages, words, distinct, forms, capitals, terms, termPassages };
}
