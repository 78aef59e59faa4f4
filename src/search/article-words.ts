import type { Article } from '../articles/article.ts';
import type { Structure } from '../articles/structure.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article as it is indexed. */
export interface IndexedArticle extends Pick<Structure, 'sentences' | 'passages'> {
  readonly article: Pick<Article, 'id' | 'text' | 'title'>;
}

/** The words of an article as numbers of their forms: what is read instead of its text when a question comes. */
export interface ArticleWords {
  readonly title: Int32Array;
  /** The words of its passages, one passage after the other, function words included. */
  readonly forms: Int32Array;
  /** Where each of them begins, counted from where its passage does. */
  readonly starts: Int32Array;
  /** The forms written with a capital, as often as they are; the title's too. */
  readonly capitals: Int32Array;
  /** Where each passage's words begin among `forms`; the last is where they end. */
  readonly offsets: Int32Array;
}

/** The words of a passage, by its place among the article's. */
export const wordsOf = (
  { forms, offsets }: Pick<ArticleWords, 'forms' | 'offsets'>,
  own: number,
): Int32Array => forms.subarray(offsets[own]!, offsets[own + 1]!);

export function readArticle({ article, passages }: IndexedArticle, vocabulary: Vocabulary): ArticleWords {
  const title: number[] = [];
  const forms: number[] = [];
  const starts: number[] = [];
  const capitals: number[] = [];
  const offsets = [0];
  vocabulary.read(article.title ?? '', (form, capital) => {
    title.push(form);
    if (capital) capitals.push(form);
  });
  for (const { start: from, end } of passages) {
    vocabulary.read(article.text.slice(from, end), (form, capital, start) => {
      forms.push(form);
      starts.push(start);
      if (capital) capitals.push(form);
    });
    offsets.push(forms.length);
  }
  return {
    title: new Int32Array(title),
    forms: new Int32Array(forms),
    starts: new Int32Array(starts),
    capitals: new Int32Array(capitals),
    offsets: new Int32Array(offsets),
  };
}
