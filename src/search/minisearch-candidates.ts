import MiniSearch from 'minisearch';
import type { CandidateEngine } from './candidates.ts';
import { termsOf } from './forward-index.ts';

/** Candidates from MiniSearch: the least work to build for a small coverage. */
export const miniSearchCandidates: CandidateEngine = (index) => {
  const engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  for (const [id, passage] of index.passages.entries()) {
    engine.add({ id, terms: termsOf(passage, index).join(' ') });
  }
  return {
    search({ terms, all, limit, allowed }) {
      const results = engine.search(terms.map(({ number }) => number).join(' '), {
        boostTerm: (_, i) => terms[i]!.weight,
        filter: ({ id }) => allowed(id),
        combineWith: all ? 'AND' : 'OR',
      });
      return results.slice(0, limit).map(({ id }) => id as number);
    },
  };
};
