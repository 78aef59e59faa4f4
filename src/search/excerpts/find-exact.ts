import { DEPTH, type PlaceIndex, placesOf, type Range, sizeOf } from './place-index.ts';
import { SEPARATOR, strandAt } from './word-stream.ts';

/** Places that are told of one article: the words may stand in its headline and in a quotation. */
const A_STRAND = 8;

/** The positions from which on the words stand in order and without a gap, in the order of the articles. */
export function findExact(words: readonly number[], index: PlaceIndex): number[] {
  if (words.length === 0 || words.includes(SEPARATOR)) return [];
  const { stream, sorted } = index;
  const { range, ahead } = rarest(words, index);
  const perStrand = new Map<number, number>();
  const found: number[] = [];
  for (let i = range.from; i < range.end; i++) {
    const start = sorted[i]! - ahead;
    if (start < 0) continue;
    const strand = strandAt(start, stream);
    const already = perStrand.get(strand) ?? 0;
    if (already === A_STRAND || !standAt(start, words, stream.forms)) continue;
    perStrand.set(strand, already + 1);
    found.push(start);
  }
  return found.sort((a, b) => a - b);
}

/** The fewest places to look at: those of the rarest three words in a row, and how far into the excerpt these are. */
function rarest(words: readonly number[], index: PlaceIndex): { range: Range; ahead: number } {
  let best = { range: placesOf(words.slice(0, DEPTH), index), ahead: 0 };
  for (let ahead = 1; ahead + DEPTH <= words.length && sizeOf(best.range) > 0; ahead++) {
    const range = placesOf(words.slice(ahead, ahead + DEPTH), index);
    if (sizeOf(range) < sizeOf(best.range)) best = { range, ahead };
  }
  return best;
}

function standAt(start: number, words: readonly number[], forms: Uint32Array): boolean {
  for (let i = 0; i < words.length; i++) if (forms[start + i] !== words[i]) return false;
  return true;
}
