import { type Candidate, createCandidateIndex } from './candidates.ts';
import { decide } from './decision.ts';
import { featureReader } from './features.ts';
import { createForwardIndex, type IndexedArticle } from './forward-index.ts';
import { highlight } from './highlight.ts';
import { phraseForms, phrasePosition } from './phrases.ts';
import { parseQuery } from './query.ts';
import { type Ranked, rerank } from './rerank.ts';
import { type ResolvedQuery, resolveQuery } from './resolved-query.ts';
import type { Hit, PassageIndex, SearchRequest, SearchResult } from './search.ts';

/** Passages that are reranked; 50 to 200 were measured alike. */
const CANDIDATES = 100;

/** Terms → candidates → features → rerank → decision, over the passages of some articles. */
export function createIndex(articles: readonly IndexedArticle[]): PassageIndex {
  const index = createForwardIndex(articles);
  const engine = createCandidateIndex(index);

  function candidates(
    query: ResolvedQuery,
    request: SearchRequest,
    phrases: readonly Int32Array[],
  ): Candidate[] {
    const allowed = (passage: number): boolean => {
      const { article, forms } = index.passages[passage]!;
      if (request.articles?.has(index.articles[article]!.article.id) === false) return false;
      return phrases.every((phrase) => phrasePosition(forms, phrase) >= 0);
    };
    const limit = Math.max(CANDIDATES, request.limit);
    const known = query.terms.filter(({ number }) => number >= 0);
    if (known.length > 0) return engine.search(known, limit, allowed);
    if (phrases.length === 0) return [];
    // Phrases of function words are in no index: every passage is read.
    const passages = [...index.passages.keys()].filter(allowed);
    return passages.slice(0, limit).map((passage) => ({ passage, score: 0 }));
  }

  function hit(
    { passage: number, score }: Ranked,
    query: ResolvedQuery,
    phrases: readonly Int32Array[],
  ): Hit {
    const own = index.passages[number]!;
    const { id } = index.articles[own.article]!.article;
    return { article: id, passage: own.passage, score, ...highlight(own, query.terms, phrases, index) };
  }

  function search(request: SearchRequest): SearchResult {
    const query = resolveQuery(parseQuery(request.text), index);
    const all = query.phrases.map((phrase) => phraseForms(phrase, index));
    const phrases = all.filter((phrase) => phrase !== null);
    const exact = phrases.length < all.length ? [] : candidates(query, request, phrases);
    const quoted = all.length > 0 && exact.length > 0;
    const ranked = rerank(quoted ? exact : candidates(query, request, []), featureReader(query, index));
    const best = ranked[0];
    const status = best === undefined ? 'none' : decide(best.features, index.passages.length);
    return {
      status: withPhrases(status, all.length === 0 ? null : quoted),
      hits: ranked.slice(0, request.limit).map((each) => hit(each, query, quoted ? phrases : [])),
      corrections: query.corrections,
    };
  }

  return { search: (request) => Promise.resolve(search(request)) };
}

/** A quoted phrase that stands in the coverage is found; one that does not is not, whatever else fits. */
function withPhrases(status: SearchResult['status'], quoted: boolean | null): SearchResult['status'] {
  if (quoted === true) return 'found';
  return quoted === false && status === 'found' ? 'closest' : status;
}
