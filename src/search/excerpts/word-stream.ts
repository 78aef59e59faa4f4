import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../articles/structure.ts';
import type { Steps } from '../../steps.ts';
import { excerptWordPattern } from './excerpt-words.ts';
import { FormNumbers } from './form-numbers.ts';

/** An article as excerpts are looked up in it. */
export interface ExcerptArticle {
  readonly article: Pick<Article, 'id' | 'text'>;
  readonly sentences: readonly Sentence[];
}

/** Ends a strand, so that nothing is found across two articles; also the number of a word that no article has. */
export const SEPARATOR = 0;

/**
 * The words of all articles, one after the other. An article is one strand of them; one whose prose is interrupted by
 * boilerplate (a headline's tags, an advertisement) is a second strand without it, so that what a reader reads on is
 * found too.
 */
export interface WordStream {
  readonly length: number;
  /** Number of each word's form, from 1. */
  readonly forms: Uint32Array;
  /** Where each word begins in its article's text. */
  readonly starts: Uint32Array;
  readonly numbers: Pick<FormNumbers, 'get' | 'end'>;
  readonly strands: readonly Strand[];
}

export interface Strand {
  /** The position of its first word, and of its separator. */
  readonly start: number;
  readonly end: number;
  /** Number of its article. */
  readonly article: number;
  /** Boilerplate is left out. */
  readonly proseOnly: boolean;
}

/** Words between two pauses: a few milliseconds of work. */
const SLICE = 8_000;

/** Code units of a word and what stands after it, at the least on average. */
const UNITS = 5;

/** Cuts the articles into words; pauses where it yields, so that a server can answer meanwhile. */
export function* readWords(articles: readonly ExcerptArticle[]): Steps<WordStream> {
  const numbers = new FormNumbers(SEPARATOR + 1);
  const strands: Strand[] = [];
  // Enough for most texts: to grow, or to be cut to size, is to be copied at once.
  const units = articles.reduce((sum, { article }) => sum + article.text.length, 0);
  const room = Math.ceil(units / UNITS) + articles.length;
  let [forms, starts, length] = [new Uint32Array(room), new Uint32Array(room), 0];

  function push(form: number, start: number): void {
    if (length === forms.length) {
      forms = new Uint32Array(forms.buffer.transfer(2 * forms.byteLength));
      starts = new Uint32Array(starts.buffer.transfer(2 * starts.byteLength));
    }
    forms[length] = form;
    starts[length++] = start;
  }

  for (const [number, { article, sentences }] of articles.entries()) {
    const { text } = article;
    const start = length;
    const pattern = excerptWordPattern();
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      push(numbers.numberOf(match[0]), match.index);
      if (length % SLICE === 0) yield;
    }
    const end = length;
    push(SEPARATOR, text.length);
    strands.push({ start, end, article: number, proseOnly: false });
    if (!isInterrupted(sentences)) continue;
    let sentence = 0;
    for (let position = start; position < end; position++) {
      const at = starts[position]!;
      while (sentence < sentences.length && sentences[sentence]!.end <= at) sentence++;
      if (!sentences[sentence]?.boilerplate) push(forms[position]!, at);
      if (length % SLICE === 0) yield;
    }
    strands.push({ start: end + 1, end: length, article: number, proseOnly: true });
    push(SEPARATOR, text.length);
  }
  return { length, forms: forms.subarray(0, length), starts: starts.subarray(0, length), numbers, strands };
}

/** Boilerplate stands between two sentences of prose. */
function isInterrupted(sentences: readonly Sentence[]): boolean {
  const first = sentences.findIndex(({ boilerplate }) => !boilerplate);
  const last = sentences.findLastIndex(({ boilerplate }) => !boilerplate);
  return sentences.slice(first + 1, Math.max(first, last)).some(({ boilerplate }) => boilerplate);
}

/** The number of the strand that a position lies in: by binary search. */
export function strandAt(position: number, { strands }: WordStream): number {
  let [low, high] = [0, strands.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (strands[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
