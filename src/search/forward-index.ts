import type { Article } from '../articles/article.ts';
import type { Passage, Structure } from '../articles/structure.ts';
import { termOf } from './terms.ts';
import { type Word, words } from './words.ts';

/** An article as it is indexed. */
export interface IndexedArticle extends Pick<Structure, 'sentences' | 'passages'> {
  readonly article: Pick<Article, 'id' | 'text' | 'title'>;
}

/** A word form of the coverage. */
export interface Form {
  readonly text: string;
  /** Number of its term; -1 for function words. */
  readonly term: number;
  /** How often it occurs, and how often with a capital. */
  count: number;
  capitals: number;
}

export interface IndexedPassage {
  readonly article: number;
  readonly passage: Passage;
  /** Numbers of the forms of its words in order, function words included. */
  readonly forms: Int32Array;
  /** Where each of them begins, counted from where the passage does. */
  readonly starts: Int32Array;
  /** How many different terms it has. */
  readonly distinct: number;
}

/** Passage → words: what the rerank reads, so that no text is cut into words again when a question comes. */
export interface ForwardIndex {
  readonly articles: readonly IndexedArticle[];
  /** The forms of each article's title, in the order of the articles. */
  readonly titles: readonly Int32Array[];
  readonly passages: readonly IndexedPassage[];
  /** Numbers of an article's passages: from, and end exclusive. */
  readonly passagesOf: readonly { readonly from: number; readonly end: number }[];
  readonly forms: readonly Form[];
  /** The number of each form's term; -1 for function words. */
  readonly termOfForm: Int32Array;
  readonly formNumbers: ReadonlyMap<string, number>;
  /** The forms of content words by first letter and length: [k7 → kerensk, …]. */
  readonly formsByShape: ReadonlyMap<string, readonly Form[]>;
  readonly terms: readonly string[];
  readonly termNumbers: ReadonlyMap<string, number>;
  /** In how many passages each term occurs, by its number. */
  readonly passageFrequency: readonly number[];
  /** Mean number of words of an article. */
  readonly articleLength: number;
  /** Mean number of different terms of a passage. */
  readonly passageLength: number;
}

/** Numbers of the terms of a passage, one for each of its content words in order. */
export const termsOf = ({ forms }: Pick<IndexedPassage, 'forms'>, { termOfForm }: ForwardIndex): Int32Array =>
  forms.map((form) => termOfForm[form]!).filter((term) => term >= 0);

export const shapeOf = (form: string, length = form.length): string => `${form.charAt(0)}${length}`;

export function createForwardIndex(articles: readonly IndexedArticle[]): ForwardIndex {
  const forms: Form[] = [];
  const formNumbers = new Map<string, number>();
  const terms: string[] = [];
  const termNumbers = new Map<string, number>();
  const passageFrequency: number[] = [];

  function termNumber(form: string): number {
    const term = termOf(form);
    if (term === null) return -1;
    const known = termNumbers.get(term);
    if (known !== undefined) return known;
    termNumbers.set(term, terms.length);
    passageFrequency.push(0);
    return terms.push(term) - 1;
  }

  function formNumber(text: string): number {
    const known = formNumbers.get(text);
    if (known !== undefined) return known;
    formNumbers.set(text, forms.length);
    return forms.push({ text, term: termNumber(text), count: 0, capitals: 0 }) - 1;
  }

  function read(found: readonly Word[]): Int32Array {
    return Int32Array.from(found, (word) => {
      const number = formNumber(word.form);
      const form = forms[number]!;
      form.count++;
      if (word.capital) form.capitals++;
      return number;
    });
  }

  const passages: IndexedPassage[] = [];
  const passagesOf: { from: number; end: number }[] = [];
  const titles: Int32Array[] = [];
  let wordCount = 0;
  let distinctCount = 0;
  for (const [number, { article, passages: own }] of articles.entries()) {
    const from = passages.length;
    titles.push(read(words(article.title ?? '')));
    for (const passage of own) {
      const found = words(article.text.slice(passage.start, passage.end));
      const inPassage = read(found);
      const starts = Int32Array.from(found, ({ start }) => start);
      const distinct = new Set(inPassage.map((form) => forms[form]!.term));
      distinct.delete(-1);
      for (const term of distinct) passageFrequency[term]!++;
      passages.push({ article: number, passage, forms: inPassage, starts, distinct: distinct.size });
      wordCount += inPassage.length;
      distinctCount += distinct.size;
    }
    passagesOf.push({ from, end: passages.length });
  }
  return {
    articles,
    titles,
    passages,
    passagesOf,
    forms,
    termOfForm: Int32Array.from(forms, ({ term }) => term),
    formNumbers,
    formsByShape: Map.groupBy(
      forms.filter(({ term }) => term >= 0),
      ({ text }) => shapeOf(text),
    ),
    terms,
    termNumbers,
    passageFrequency,
    articleLength: wordCount / Math.max(1, articles.length),
    passageLength: distinctCount / Math.max(1, passages.length),
  };
}
