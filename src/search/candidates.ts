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

/** Finds the numbers of the passages with the highest BM25, at most `limit`, best first; equals in the order of the coverage. */
export function candidateFinder(
  index: ForwardIndex & { readonly postings: Postings },
): (request: CandidateRequest) => number[] {
  const { passageNumbers, distinctByPassage } = index;
  const meanLength = passageLength(index);
  const gains = Array.from({ length: MOST_TIMES }, (_, before) => gainReader(before + 1, meanLength));
  // Made once, and left as they were by each question: new ones for each were half a megabyte of garbage.
  const scores = new Float64Array(passageNumbers);
  const found = new Uint16Array(passageNumbers);
  const touched = new Int32Array(passageNumbers);
  const fittingScores = new Float64Array(passageNumbers);
  let touches = 0;

  /** Adds what a term says of the passages that have it. */
  function add({ number, weight }: WeightedTerm): void {
    const inverse = weight * inverseFrequency(passageFrequency(number, index), index.frequencies.passages);
    for (const [time, passages] of occurrences(number, index.postings)) {
      const gainAt = gains[time - 1]!;
      for (let at = 0; at < passages.length; at++) {
        const passage = passages[at]!;
        // Rows of what is no longer kept, or not yet served.
        if (passage >= passageNumbers) continue;
        if (time === 1 && found[passage]!++ === 0) touched[touches++] = passage;
        scores[passage]! += inverse * gainAt(distinctByPassage[passage]!);
      }
    }
  }

  function best({ terms, all, limit, allowed }: CandidateRequest): number[] {
    const fits = (passage: number): boolean => (!all || found[passage] === terms.length) && allowed(passage);
    let fitting = 0;
    for (let at = 0; at < touches; at++) {
      const passage = touched[at]!;
      if (fits(passage)) fittingScores[fitting++] = scores[passage]!;
    }
    // Most are far from the best: what is not among them need not be put in order.
    const least = nthHighest(fittingScores.subarray(0, fitting), limit);
    const highest: number[] = [];
    for (let at = 0; at < touches; at++) {
      const passage = touched[at]!;
      if (scores[passage]! >= least && fits(passage)) highest.push(passage);
    }
    return highest.sort((a, b) => scores[b]! - scores[a]! || inOrder(a, b, index)).slice(0, limit);
  }

  return (request) => {
    try {
      for (const term of request.terms) add(term);
      return best(request);
    } finally {
      for (let at = 0; at < touches; at++) {
        scores[touched[at]!] = 0;
        found[touched[at]!] = 0;
      }
      touches = 0;
    }
  };
}
