import type { Steps } from '../../steps.ts';
import { SEPARATOR, type WordStream } from './word-stream.ts';

/**
 * Every position of the stream, sorted by the words from there on: a suffix array that looks three words ahead. What
 * begins with the same one, two or three words is one range of it, whose length says how frequent they are.
 */
export interface PlaceIndex {
  readonly stream: WordStream;
  readonly sorted: Uint32Array;
  /** By form: where the positions that begin with it start in `sorted`. */
  readonly firsts: Uint32Array;
}

/** Of `PlaceIndex.sorted`, end exclusive: the places where the same words begin. */
export interface Range {
  readonly from: number;
  readonly end: number;
}

/** Words that the order looks at: of five million words of news, three leave few places; more cost a pass each. */
export const DEPTH = 3;

/** Positions between two pauses: a few milliseconds of work. */
const SLICE = 30_000;

/** Sorts by the last of the words looked at, then by the one before, keeping the order so far (a radix sort). */
export function* sortPlaces(stream: WordStream): Steps<PlaceIndex> {
  const { length, forms, numbers } = stream;
  const firsts = new Uint32Array(numbers.end + 1);
  for (let position = 0; position < length; position++) {
    firsts[forms[position]! + 1]!++;
    if (position % SLICE === 0) yield;
  }
  for (let form = 0; form < numbers.end; form++) firsts[form + 1]! += firsts[form]!;

  let [sorted, target] = [new Uint32Array(length), new Uint32Array(length)];
  for (let position = 0; position < length; position++) {
    sorted[position] = position;
    if (position % SLICE === 0) yield;
  }
  for (let ahead = DEPTH - 1; ahead >= 0; ahead--) {
    const next = firsts.slice();
    for (let i = 0; i < length; i++) {
      const position = sorted[i]!;
      // Around the end to the beginning: a separator stands between them, which nothing is looked up across.
      const at = position + ahead < length ? position + ahead : position + ahead - length;
      target[next[forms[at]!]!++] = position;
      if (i % SLICE === 0) yield;
    }
    [sorted, target] = [target, sorted];
  }
  return { stream, sorted, firsts };
}

/** The places of the first three words; none where one of them is unknown. */
export function placesOf(words: readonly number[], { stream, sorted, firsts }: PlaceIndex): Range {
  const [first = SEPARATOR] = words;
  if (words.slice(0, DEPTH).includes(SEPARATOR)) return { from: 0, end: 0 };
  let range = { from: firsts[first] ?? 0, end: firsts[first + 1] ?? 0 };
  for (let ahead = 1; ahead < Math.min(words.length, DEPTH) && range.from < range.end; ahead++) {
    const word = words[ahead]!;
    const formAt = (i: number): number => stream.forms[sorted[i]! + ahead] ?? 0;
    range = {
      from: firstWhere(range, (i) => formAt(i) >= word),
      end: firstWhere(range, (i) => formAt(i) > word),
    };
  }
  return range;
}

export const sizeOf = ({ from, end }: Range): number => end - from;

/** The first of a range for which it holds, where it holds for all that follow; else the end. */
function firstWhere({ from, end }: Range, holds: (i: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
