import type { Span } from '../span.ts';
import type { Hit, SearchResult } from './search.ts';

/** A result as it crosses from one thread to another: copying the many small objects of its hits took as long as finding them. */
export interface PackedResult extends Pick<SearchResult, 'status' | 'corrections'> {
  /** The article of each hit. */
  readonly articles: readonly string[];
  /** All else of the hits, one after the other. */
  readonly numbers: Float64Array<ArrayBuffer>;
}

/** Numbers of a hit besides its lists'. */
const PLACES = 9;

export function packed({ status, corrections, hits }: SearchResult): PackedResult {
  const length = hits.reduce(
    (sum, { coverage, highlights }) => sum + PLACES + coverage.length + 2 * highlights.length,
    0,
  );
  const numbers = new Float64Array(length);
  let at = 0;
  const put = (number: number): void => {
    numbers[at++] = number;
  };
  for (const { passage, score, sentence, coverage, highlights } of hits) {
    const { start, end, sentences, paragraph } = passage;
    for (const number of [start, end, sentences.start, sentences.end, paragraph, score, sentence])
      put(number);
    put(coverage.length);
    coverage.forEach(put);
    put(highlights.length);
    for (const word of highlights) {
      put(word.start);
      put(word.end);
    }
  }
  return { status, corrections, articles: hits.map(({ article }) => article), numbers };
}

export function unpacked({ status, corrections, articles, numbers }: PackedResult): SearchResult {
  let at = 0;
  const next = (): number => numbers[at++]!;
  const span = (): Span => ({ start: next(), end: next() });
  function list<T>(read: () => T): T[] {
    const all: T[] = [];
    for (let left = next(); left > 0; left--) all.push(read());
    return all;
  }
  const hits = articles.map((article): Hit => {
    const { start, end } = span();
    const passage = { start, end, sentences: span(), paragraph: next() };
    return {
      article,
      passage,
      score: next(),
      sentence: next(),
      coverage: list(next),
      highlights: list(span),
    };
  });
  return { status, corrections, hits };
}
