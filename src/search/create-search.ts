import type { CandidateEngine } from './candidates.ts';
import { decide } from './decision.ts';
import { featureReader } from './features.ts';
import { createForwardIndex, type IndexedArticle, termsOf } from './forward-index.ts';
import { highlight } from './highlight.ts';
import { phraseForms, phrasePosition } from './phrases.ts';
import { parseQuery } from './query.ts';
import { type Ranked, rerank } from './rerank.ts';
import { type ResolvedQuery, resolveQuery } from './resolved-query.ts';
import type { Hit, SearchRequest, SearchResult } from './search.ts';
import { selectiveTerms } from './selective-terms.ts';

/** Passages that are reranked; 50 to 200 were measured alike. */
const CANDIDATES = 100;

/** Terms → candidates → features → rerank → decision, over the passages of some articles. */
export function createSearch(
  articles: readonly IndexedArticle[],
  engine: CandidateEngine,
): (request: SearchRequest) => SearchResult {
  const index = createForwardIndex(articles);
  const candidateIndex = engine(index);

  const inScope = ({ articles: scope }: SearchRequest, passage: number): boolean =>
    scope?.has(index.articles[index.passages[passage]!.article]!.article.id) !== false;

  /** Passages with any of the question's terms. */
  function candidates({ terms }: ResolvedQuery, request: SearchRequest): number[] {
    const known = terms.filter(({ number }) => number >= 0);
    if (known.length === 0) return [];
    return candidateIndex.search({
      terms: selectiveTerms(known, index),
      all: false,
      limit: Math.max(CANDIDATES, request.limit),
      allowed: (passage) => inScope(request, passage),
    });
  }

  /** Passages in which every phrase stands. */
  function withPhrases(phrases: readonly Int32Array[], request: SearchRequest): number[] {
    const limit = Math.max(CANDIDATES, request.limit);
    const allowed = (passage: number): boolean =>
      inScope(request, passage) &&
      phrases.every((phrase) => phrasePosition(index.passages[passage]!.forms, phrase) >= 0);
    const numbers = new Set(phrases.flatMap((phrase) => [...termsOf({ forms: phrase }, index)]));
    const terms = Array.from(numbers, (number) => ({ number, weight: 1 }));
    if (terms.length > 0)
      return candidateIndex.search({ terms: selectiveTerms(terms, index), all: true, limit, allowed });
    // Phrases of function words are in no index: every passage is read.
    return [...index.passages.keys()].filter(allowed).slice(0, limit);
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

  return (request) => {
    const query = resolveQuery(parseQuery(request.text), index);
    const all = query.phrases.map((phrase) => phraseForms(phrase, index));
    const phrases = all.filter((phrase) => phrase !== null);
    const exact = phrases.length < all.length || all.length === 0 ? [] : withPhrases(phrases, request);
    const quoted = exact.length > 0;
    const ranked = rerank(quoted ? exact : candidates(query, request), featureReader(query, index));
    const best = ranked[0];
    const status = best === undefined ? 'none' : decide(best.features, index.passages.length);
    return {
      status: all.length === 0 ? status : statusOfQuoted(status, quoted),
      hits: ranked.slice(0, request.limit).map((each) => hit(each, query, quoted ? phrases : [])),
      corrections: query.corrections,
    };
  };
}

/** A quoted phrase that stands in the coverage is found; one that does not is not, whatever else fits. */
function statusOfQuoted(status: SearchResult['status'], quoted: boolean): SearchResult['status'] {
  if (quoted) return 'found';
  return status === 'found' ? 'closest' : status;
}
