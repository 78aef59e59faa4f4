import MiniSearch from 'minisearch';
import type { ForwardIndex } from './forward-index.ts';

/** A term of a query, with the weight that it has in the question (1: full). */
interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface Candidate {
  /** Number of the passage. */
  readonly passage: number;
  /** BM25+ of the passage. */
  readonly score: number;
}

/** The engine below the rerank. MiniSearch today; another one needs this function only. */
export interface CandidateIndex {
  /** The best passages, at most `limit`, best first. `all`: only those with every term. */
  search(
    terms: readonly WeightedTerm[],
    limit: number,
    allowed: (passage: number) => boolean,
    all?: boolean,
  ): Candidate[];
}

export function createCandidateIndex({ passages, forms, terms }: ForwardIndex): CandidateIndex {
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    // The words are already terms: only to be parted.
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  for (const [id, passage] of passages.entries()) {
    const own: string[] = [];
    for (const form of passage.forms) {
      const term = forms[form]!.term;
      if (term >= 0) own.push(terms[term]!);
    }
    index.add({ id, terms: own.join(' ') });
  }
  return {
    search(query, limit, allowed, all = false) {
      if (query.length === 0) return [];
      const results = index.search(query.map(({ term }) => term).join(' '), {
        boostTerm: (_, i) => query[i]!.weight,
        filter: ({ id }) => allowed(id),
        combineWith: all ? 'AND' : 'OR',
      });
      return (
        results
          .slice(0, limit)
          // MiniSearch multiplies by the number of matched terms.
          .map(({ id, score, queryTerms }) => ({ passage: id as number, score: score / queryTerms.length }))
      );
    },
  };
}
