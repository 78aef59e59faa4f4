import { findExact } from './find-exact.ts';
import type { PlaceIndex } from './place-index.ts';

/** Words of each part: shorter ones stand next to one another in any long text by chance. */
const LEAST = 4;

/**
 * How many words of the excerpt stand at one place where the rest stands at another; null where two places do not make
 * up the whole. Of several ways, the longest first part.
 */
export function findJoint(words: readonly number[], index: PlaceIndex): number | null {
  const stands = (from: number, to: number): boolean => findExact(words.slice(from, to), index).length > 0;
  // Whatever begins an excerpt that stands somewhere stands there too, so the longest is found by halving.
  let [low, high] = [LEAST, words.length - LEAST];
  if (low > high || !stands(0, low)) return null;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (stands(0, middle)) low = middle;
    else high = middle - 1;
  }
  return stands(low, words.length) ? low : null;
}
