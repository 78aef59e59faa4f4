import { createHash } from 'node:crypto';
import type { ArticleWords, IndexedArticle } from './article-words.ts';

/** SHA-256 of all that an article's words are read from. */
export function digestOf({ article, passages }: IndexedArticle): string {
  const spans = Int32Array.from(passages.flatMap(({ start, end }) => [start, end]));
  return createHash('sha256')
    .update(JSON.stringify(article.title))
    .update(new Uint8Array(spans.buffer))
    .update(article.text)
    .digest('hex');
}

/** In this order, each with its length before it. */
const PARTS = ['title', 'forms', 'starts', 'capitals', 'offsets'] as const;

/** The words of an article as bytes, in the machine's byte order: a file goes with the machine that wrote it. */
export function toBytes(words: ArticleWords): Uint8Array {
  const length = PARTS.reduce((sum, part) => sum + 1 + words[part].length, 0);
  const numbers = new Int32Array(length);
  let at = 0;
  for (const part of PARTS) {
    numbers[at++] = words[part].length;
    numbers.set(words[part], at);
    at += words[part].length;
  }
  return new Uint8Array(numbers.buffer);
}

export function fromBytes(bytes: Uint8Array): ArticleWords {
  // A copy: the bytes of a row may stand where no Int32Array can begin.
  const numbers = new Int32Array(bytes.slice().buffer);
  let at = 0;
  const next = (): Int32Array => {
    const from = at + 1;
    at = from + numbers[at]!;
    return numbers.subarray(from, at);
  };
  return { title: next(), forms: next(), starts: next(), capitals: next(), offsets: next() };
}
