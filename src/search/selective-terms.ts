import type { WeightedTerm } from './candidates.ts';
import type { ForwardIndex } from './forward-index.ts';

/**
 * Postings that are looked through for one question. What takes time at size are terms that stand in many passages, and
 * these tell the least; a passage that has them is reranked with them all the same, if a rarer one found it.
 */
const MOST_POSTINGS = 40_000;

/** The rarest terms whose postings are within bounds together; one at least. All of them in a small coverage. */
export function selectiveTerms<T extends WeightedTerm>(terms: readonly T[], index: ForwardIndex): T[] {
  const postings = ({ number }: T): number => index.passageFrequency[number]!;
  const rarestFirst = terms.toSorted((a, b) => postings(a) - postings(b));
  let sum = 0;
  const tooMany = rarestFirst.findIndex((term, i) => {
    sum += postings(term);
    return i > 0 && sum > MOST_POSTINGS;
  });
  return tooMany < 0 ? rarestFirst : rarestFirst.slice(0, tooMany);
}
