import { inverseFrequency, PRESENT, saturation } from './bm25.ts';
import { type ForwardIndex, inOrder, passageFrequency, passageLength } from './forward-index.ts';
import { nthHighest } from './nth-highest.ts';
import { MOST_TIMES, occurrences, type Postings } from './postings.ts';

/** A term of a question by its number in the index, with the weight that it has in the question. */
export interface WeightedTerm {
  readonly number: number;
  readonly weight: number;
}

export interface CandidateRequest {
  readonly terms: readonly WeightedTerm[];
  /** Only passages with every term; else those with any. */
  readonly all: boolean;
  readonly limit: number;
  readonly allowed: (passage: number) => boolean;
}

/** What the nth occurrence adds to the BM25 of a passage, by how many different terms that has. */
function gainReader(time: number, meanLength: number): (length: number) => number {
  // Passages by the thousand have lengths by the dozen.
  const known: number[] = [];
  return (length) => {
    const before = known[length];
    if (before !== undefined) return before;
    const first = time === 1 ? -PRESENT : saturation(time - 1, length, meanLength);
    const gain = saturation(time, length, meanLength) - first;
    known[length] = gain;
    return gain;
  };
}

/** Numbers of the passages with the highest BM25, at most `limit`, best first; equals in the order of the coverage. */
export function candidates(
  { terms, all, limit, allowed }: CandidateRequest,
  index: ForwardIndex & { readonly postings: Postings },
): number[] {
  const scores = new Float64Array(index.passageNumbers);
  const found = new Uint8Array(index.passageNumbers);
  const touched = new Int32Array(index.passageNumbers);
  let touches = 0;
  const meanLength = passageLength(index);
  const gains = Array.from({ length: MOST_TIMES }, (_, before) => gainReader(before + 1, meanLength));
  const { distinctByPassage } = index;
  for (const { number, weight } of terms) {
    const inverse = weight * inverseFrequency(passageFrequency(number, index), index.frequencies.passages);
    for (const [time, passages] of occurrences(number, index.postings)) {
      const gainAt = gains[time - 1]!;
      for (let at = 0; at < passages.length; at++) {
        const passage = passages[at]!;
        // Rows of what is no longer kept, or not yet served.
        if (passage >= scores.length) continue;
        if (time === 1 && found[passage]!++ === 0) touched[touches++] = passage;
        scores[passage]! += inverse * gainAt(distinctByPassage[passage]!);
      }
    }
  }
  const fitting = touched
    .subarray(0, touches)
    .filter((passage) => (!all || found[passage] === terms.length) && allowed(passage));
  // Most are far from the best: what is not among them need not be put in order.
  const least = nthHighest(
    Float64Array.from(fitting, (passage) => scores[passage]!),
    limit,
  );
  return Array.from(fitting.filter((passage) => scores[passage]! >= least))
    .sort((a, b) => scores[b]! - scores[a]! || inOrder(a, b, index))
    .slice(0, limit);
}
