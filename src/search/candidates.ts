import { inverseFrequency, PRESENT, saturation } from './bm25.ts';
import { type ForwardIndex, inOrder, passageFrequency, passageLength } from './forward-index.ts';
import { occurrences, type Postings } from './postings.ts';

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

/** What the nth occurrence adds to the BM25 of a passage. */
const gain = (time: number, length: number, meanLength: number): number =>
  saturation(time, length, meanLength) - (time === 1 ? -PRESENT : saturation(time - 1, length, meanLength));

/** Numbers of the passages with the highest BM25, at most `limit`, best first; equals in the order of the coverage. */
export function candidates(
  { terms, all, limit, allowed }: CandidateRequest,
  index: ForwardIndex & { readonly postings: Postings },
): number[] {
  const scores = new Float64Array(index.passageNumbers);
  const found = new Uint8Array(index.passageNumbers);
  const touched: number[] = [];
  const meanLength = passageLength(index);
  const { distinctByPassage } = index;
  for (const { number, weight } of terms) {
    const inverse = weight * inverseFrequency(passageFrequency(number, index), index.frequencies.passages);
    for (const [time, passages] of occurrences(number, index.postings)) {
      for (let at = 0; at < passages.length; at++) {
        const passage = passages[at]!;
        // Rows of what is no longer kept, or not yet served.
        if (passage >= scores.length) continue;
        if (time === 1 && found[passage]!++ === 0) touched.push(passage);
        scores[passage]! += inverse * gain(time, distinctByPassage[passage]!, meanLength);
      }
    }
  }
  const fitting = touched.filter((passage) => (!all || found[passage] === terms.length) && allowed(passage));
  // Sorting numbers alone is many times faster than sorting passages by them: most are far from the best.
  const least =
    Float64Array.from(fitting, (passage) => scores[passage]!)
      .sort()
      .at(-limit) ?? 0;
  return fitting
    .filter((passage) => scores[passage]! >= least)
    .sort((a, b) => scores[b]! - scores[a]! || inOrder(a, b, index))
    .slice(0, limit);
}
