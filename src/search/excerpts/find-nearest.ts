import { type Alignment, align } from './align.ts';
import { DEPTH, type PlaceIndex, placesOf, type Range, sizeOf } from './place-index.ts';
import { SEPARATOR, strandAt } from './word-stream.ts';

/** A place where the excerpt stands with other words in between, left out or instead. */
export interface NearPlace extends Alignment {
  /** The position of the first step. */
  readonly start: number;
  /** The share of the excerpt that stands there in order, its words weighted by their rarity: 0 to 1. */
  readonly share: number;
}

/**
 * Places that vote, the rarest word sequences first: an excerpt of grammar alone has hundreds of thousands, and is not
 * looked for beyond its exact words.
 */
const VOTES = 8_000;

/** Places that are read word for word. */
const READ = 12;

/** Words of an article on either side of where the excerpt should stand: so many can be left out of a quotation. */
const SLACK = 40;

/** Positions that count as the same place: an excerpt with words added or left out lies on several. */
const BLOCK = 16;

/** Grammar counts for something too: “not” is a frequent word. */
const LEAST_WEIGHT = 0.25;

/** The places nearest to the excerpt, best first; `within` these articles, by number. */
export function findNearest(
  words: readonly number[],
  index: PlaceIndex,
  within: ReadonlySet<number> | null = null,
): NearPlace[] {
  const { stream } = index;
  const isWithin = (position: number): boolean =>
    within === null || within.has(stream.strands[strandAt(position, stream)]!.article);
  const weights = words.map((word) => weightOf(word, index));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const slack = Math.min(SLACK, words.length) + BLOCK;
  const places = votedFor(words, index, isWithin).map((start) => {
    const from = Math.max(0, start - slack);
    const around = stream.forms.subarray(from, start + BLOCK + words.length + slack);
    const stretch = within ? around.map((word, i) => (isWithin(from + i) ? word : SEPARATOR)) : around;
    const read = align(words, weights, stretch, SEPARATOR);
    return { ...read, start: from + read.start, share: read.score / total };
  });
  places.sort((a, b) => b.score - a.score || a.start - b.start);
  // Neighbouring blocks lead to one place, which the further one may see only a part of.
  const starts = new Set<number>();
  return places.filter(({ score, start }) => {
    const isNew = score > 0 && !starts.has(start);
    starts.add(start);
    return isNew;
  });
}

/** 1 for a word that stands in the coverage once or never, less for each time that it is as frequent again. */
function weightOf(word: number, { firsts, stream }: PlaceIndex): number {
  const count = word === SEPARATOR ? 1 : Math.max(1, firsts[word + 1]! - firsts[word]!);
  return Math.max(LEAST_WEIGHT, 1 - Math.log(count) / Math.log(Math.max(2, stream.length)));
}

/** Where the excerpt would begin for most of its word sequences, these weighted by their rarity. */
function votedFor(
  words: readonly number[],
  index: PlaceIndex,
  isWithin: (position: number) => boolean,
): number[] {
  const { sorted, stream } = index;
  const votes = new Map<number, number>();
  let left = VOTES;
  for (const { range, ahead } of sequencesIn(words, index)) {
    left -= sizeOf(range);
    if (left < 0) break;
    const weight = Math.log(stream.length / sizeOf(range));
    let last = -1;
    for (let i = range.from; i < range.end; i++) {
      const block = Math.floor(Math.max(0, sorted[i]! - ahead) / BLOCK);
      // Once for each sequence: a word that is repeated there is no more than found.
      if (block !== last && isWithin(sorted[i]!)) votes.set(block, (votes.get(block) ?? 0) + weight);
      last = block;
    }
  }
  let best: { readonly block: number; readonly sum: number }[] = [];
  for (const [block, vote] of votes) {
    // An excerpt whose words are spread over two blocks stands in both.
    const sum = vote + (votes.get(block + 1) ?? 0);
    if (best.length < READ || sum > best.at(-1)!.sum) {
      best = [...best, { block, sum }].sort((a, b) => b.sum - a.sum).slice(0, READ);
    }
  }
  return best.map(({ block }) => block * BLOCK);
}

/** One to three words in a row that the coverage has, the rarest first. */
function sequencesIn(words: readonly number[], index: PlaceIndex): { range: Range; ahead: number }[] {
  return words
    .flatMap((_, ahead) =>
      Array.from({ length: Math.min(DEPTH, words.length - ahead) }, (_one, more) => ({
        range: placesOf(words.slice(ahead, ahead + more + 1), index),
        ahead,
      })),
    )
    .filter(({ range }) => sizeOf(range) > 0)
    .sort((a, b) => sizeOf(a.range) - sizeOf(b.range));
}
