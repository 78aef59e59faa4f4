import { createCandidateIndex } from './candidates.ts';
import { decide } from './decision.ts';
import { featureReader } from './features.ts';
import { createForwardIndex, type IndexedArticle } from './forward-index.ts';
import { highlight } from './highlight.ts';
import { phraseForms, phrasePosition } from './phrases.ts';
import { parseQuery } from './query.ts';
import { rerank } from './rerank.ts';
import { resolveQuery } from './resolved-query.ts';
import type { PassageIndex, SearchRequest, SearchResult } from './search.ts';

/** Passages that are reranked. */
const CANDIDATES = 100;

/** Terms → candidates → features → rerank → decision, over the passages of some articles. */
export function createIndex(articles: readonly IndexedArticle[]): PassageIndex {
  const index = createForwardIndex(articles);
  const engine = createCandidateIndex(index);

  function search(request: SearchRequest): SearchResult {
    const query = resolveQuery(parseQuery(request.text), index);
    const phrases = query.phrases.map((phrase) => phraseForms(phrase, index));
    const known = phrases.filter((phrase) => phrase !== null);
    const allowed = (passage: number): boolean => {
      const { article, forms } = index.passages[passage]!;
      if (request.articles !== undefined && !request.articles.has(index.articles[article]!.article.id))
        return false;
      return known.every((phrase) => phrasePosition(forms, phrase) >= 0);
    };
    const terms = query.terms.filter(({ number }) => number >= 0);
    const candidates =
      terms.length > 0
        ? engine.search(terms, Math.max(CANDIDATES, request.limit), allowed)
        : known.length > 0
          ? [...index.passages.keys()].filter(allowed).map((passage) => ({ passage, score: 0 }))
          : [];
    const ranked = rerank(candidates, featureReader(query.terms, index));
    return {
      status: decide(ranked[0]?.features),
      hits: ranked.slice(0, request.limit).map(({ passage: number, score }) => {
        const own = index.passages[number]!;
        return {
          article: index.articles[own.article]!.article.id,
          passage: own.passage,
          score,
          ...highlight(own, query.terms, known, index),
        };
      }),
      corrections: query.corrections,
    };
  }

  return { search: (request) => Promise.resolve(search(request)) };
}
