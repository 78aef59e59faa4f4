import type { Article } from '../../articles/article.ts';
import type { Sentence } from '../../articles/structure.ts';
import { type Said, saidOn } from '../../quotations/said-on.ts';
import type { Steps } from '../../steps.ts';
import { excerptWordPattern } from './excerpt-words.ts';
import { FormNumbers } from './form-numbers.ts';

/** An article as excerpts are looked up in it. */
export interface ExcerptArticle {
  readonly article: Pick<Article, 'id' | 'text'>;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Said[];
}

/** Ends a strand, so that nothing is found across two articles; also the number of a word that no article has. */
export const SEPARATOR = 0;

/**
 * The words of all articles, one after the other. An article is one strand of them; one whose prose is interrupted by
 * boilerplate (a headline's tags, an advertisement) is a second strand without it, so that what a reader reads on is
 * found too. A quotation that is interrupted is another, so that it is found as it was said:
 * [“We waited,” said Ana Lund, “all day.”] → [We waited all day].
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

  function close(article: number, start: number): void {
    strands.push({ start, end: length, article });
    push(SEPARATOR, articles[article]!.article.text.length);
  }

  for (const [number, { article, sentences, quotations }] of articles.entries()) {
    const { text } = article;
    const start = length;
    const pattern = excerptWordPattern();
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      push(numbers.numberOf(match[0]), match.index);
      if (length % SLICE === 0) yield;
    }
    close(number, start);
    const whole: Strand = { start, end: length - 1, article: number };
    if (isInterrupted(sentences)) {
      const first = length;
      let sentence = 0;
      for (let position = whole.start; position < whole.end; position++) {
        const at = starts[position]!;
        while (sentence < sentences.length && sentences[sentence]!.end <= at) sentence++;
        if (!sentences[sentence]?.boilerplate) push(forms[position]!, at);
        if (length % SLICE === 0) yield;
      }
      close(number, first);
    }
    for (const spans of saidOn(quotations, text)) {
      const first = length;
      for (const span of spans) {
        for (let position = firstFrom(span.start, whole, starts); position < whole.end; position++) {
          if (starts[position]! >= span.end) break;
          push(forms[position]!, starts[position]!);
          if (length % SLICE === 0) yield;
        }
      }
      close(number, first);
    }
  }
  return { length, forms: forms.subarray(0, length), starts: starts.subarray(0, length), numbers, strands };
}

/** Boilerplate stands between two sentences of prose. */
function isInterrupted(sentences: readonly Sentence[]): boolean {
  const first = sentences.findIndex(({ boilerplate }) => !boilerplate);
  const last = sentences.findLastIndex(({ boilerplate }) => !boilerplate);
  return sentences.slice(first + 1, Math.max(first, last)).some(({ boilerplate }) => boilerplate);
}

/** The position of an article's first word from a place in its text on: by binary search. */
function firstFrom(at: number, { start, end }: Strand, starts: Uint32Array): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
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
