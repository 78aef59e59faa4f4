import type { Passage } from '../articles/structure.ts';
import type { ArticleWords, IndexedArticle } from './article-words.ts';
import type { Frequencies } from './frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article among all that are kept: a number is never given twice, so an older coverage keeps its own. */
export interface KeptArticle {
  readonly number: number;
  /** Number of its first passage; those of the others follow. */
  readonly firstPassage: number;
  /** How many different terms each of its passages has. */
  readonly distinct: Int32Array;
  readonly indexed: IndexedArticle;
  readonly words: ArticleWords;
}

/** A word form of the coverage. */
export interface Form {
  readonly text: string;
  /** Number of its term; -1 for function words. */
  readonly term: number;
  /** How often it occurs, and how often with a capital. */
  readonly count: number;
  readonly capitals: number;
}

export interface IndexedPassage {
  readonly article: KeptArticle;
  readonly passage: Passage;
  /** Where its words stand among those of the article: to cut them out would take longer than to read them. */
  readonly from: number;
  readonly end: number;
  /** How many different terms it has. */
  readonly distinct: number;
}

/** Passage → words: what the rerank reads, so that no text is cut into words again when a question comes. */
export interface ForwardIndex {
  readonly vocabulary: Vocabulary;
  readonly frequencies: Frequencies;
  /** By id. */
  readonly articles: ReadonlyMap<string, KeptArticle>;
  /** Numbers of passages are below this. */
  readonly passageNumbers: number;
  /** How many different terms each passage has, by its number: every passage of every term is weighed by it. */
  readonly distinctByPassage: readonly number[];
  /** The article of a passage that one of the coverages has. */
  articleOf(passage: number): KeptArticle;
}

export function passageAt(number: number, index: Pick<ForwardIndex, 'articleOf'>): IndexedPassage {
  const article = index.articleOf(number);
  const { words, indexed, distinct } = article;
  const own = number - article.firstPassage;
  return {
    article,
    passage: indexed.passages[own]!,
    from: words.offsets[own]!,
    end: words.offsets[own + 1]!,
    distinct: distinct[own]!,
  };
}

/** The forms of a passage's words, function words included. */
export const formsOf = ({ article, from, end }: IndexedPassage): Int32Array =>
  article.words.forms.subarray(from, end);

/** Numbers of the passages of an article. */
export const passagesOf = ({ firstPassage, distinct }: KeptArticle): number[] =>
  Array.from(distinct, (_, own) => firstPassage + own);

/** The order of the coverage: articles by their ids, passages as they stand in them. */
export function inOrder(a: number, b: number, index: Pick<ForwardIndex, 'articleOf'>): number {
  const first = index.articleOf(a);
  const second = index.articleOf(b);
  if (first === second) return a - b;
  return first.indexed.article.id < second.indexed.article.id ? -1 : 1;
}

export const formAt = (number: number, { vocabulary, frequencies }: ForwardIndex): Form => ({
  text: vocabulary.forms[number]!,
  term: vocabulary.termOfForm[number]!,
  count: frequencies.forms[number] ?? 0,
  capitals: frequencies.capitals[number] ?? 0,
});

/** The number of a form that the coverage has, or -1. */
export function formNumber(text: string, { vocabulary, frequencies }: ForwardIndex): number {
  const number = vocabulary.formNumber(text);
  return (frequencies.forms[number] ?? 0) > 0 ? number : -1;
}

/** The number of a term that the coverage has, in a title at least, or -1. */
export function termNumber(term: string, { vocabulary, frequencies }: ForwardIndex): number {
  const number = vocabulary.termNumber(term);
  return (frequencies.terms[number] ?? 0) > 0 ? number : -1;
}

/** In how many passages a term stands, by its number. */
export const passageFrequency = (term: number, { frequencies }: ForwardIndex): number =>
  frequencies.termPassages[term] ?? 0;

/** Mean number of words of an article. */
export const articleLength = ({ frequencies: { words, articles } }: ForwardIndex): number =>
  words / Math.max(1, articles);

/** Mean number of different terms of a passage. */
export const passageLength = ({ frequencies: { distinct, passages } }: ForwardIndex): number =>
  distinct / Math.max(1, passages);
