import { candidateFinder } from './candidates.ts';
import type { Coverage } from './coverage.ts';
import { decide } from './decision.ts';
import { featureReader } from './features.ts';
import {
  type ForwardIndex,
  formsOf,
  inOrder,
  type KeptArticle,
  passageAt,
  passagesOf,
} from './forward-index.ts';
import { countTerms } from './frequencies.ts';
import { highlight } from './highlight.ts';
import { termReader } from './matches.ts';
import { phraseForms, phrasePosition } from './phrases.ts';
import { parseQuery } from './query.ts';
import { type Ranked, rerank } from './rerank.ts';
import { type ResolvedQuery, resolveQuery } from './resolved-query.ts';
import type { Hit, SearchRequest, SearchResult } from './search.ts';
import { selectiveTerms } from './selective-terms.ts';

/** Passages that are reranked; 60 to 200 were measured alike, to .001 of nDCG@10. */
const CANDIDATES = 60;

/** Terms → candidates → features → rerank → decision, over the passages of a coverage. */
export function createSearch(index: Coverage): (request: SearchRequest) => SearchResult {
  const candidates = candidateFinder(index);
  const order = (a: number, b: number): number => inOrder(a, b, index);

  const whole = marked(index.articles.values(), index);

  /** Is a passage in the coverage, and in the articles that a request is limited to? */
  function inScope({ articles: scope }: SearchRequest): (passage: number) => boolean {
    const allowed = scope
      ? marked(
          [...scope].flatMap((id) => index.articles.get(id) ?? []),
          index,
        )
      : whole;
    return (passage) => allowed[passage] === 1;
  }

  /** Passages with any of the question's terms. */
  function withTerms({ terms }: ResolvedQuery, request: SearchRequest): number[] {
    const known = terms.filter(({ number }) => number >= 0);
    if (known.length === 0) return [];
    return candidates({
      terms: selectiveTerms(known, index.frequencies),
      all: false,
      limit: Math.max(CANDIDATES, request.limit),
      allowed: inScope(request),
    });
  }

  /** Passages in which every phrase stands. */
  function withPhrases(phrases: readonly Int32Array[], request: SearchRequest): number[] {
    const limit = Math.max(CANDIDATES, request.limit);
    const scope = inScope(request);
    const allowed = (passage: number): boolean =>
      scope(passage) &&
      phrases.every((phrase) => phrasePosition(formsOf(passageAt(passage, index)), phrase) >= 0);
    const numbers = new Set(phrases.flatMap((phrase) => [...countTerms(phrase, index.vocabulary).keys()]));
    const terms = Array.from(numbers, (number) => ({ number, weight: 1 }));
    if (terms.length > 0)
      return candidates({ terms: selectiveTerms(terms, index.frequencies), all: true, limit, allowed });
    // Phrases of function words are in no index: every passage is read.
    const all = [...index.articles.values()].flatMap(passagesOf);
    return all.filter(allowed).sort(order).slice(0, limit);
  }

  function hit(
    { passage: number, score }: Ranked,
    query: ResolvedQuery,
    termOf: (form: number) => number,
    phrases: readonly Int32Array[],
  ): Hit {
    const own = passageAt(number, index);
    const { id } = own.article.indexed.article;
    return { article: id, passage: own.passage, score, ...highlight(own, query.terms, termOf, phrases) };
  }

  return (request) => {
    const query = resolveQuery(parseQuery(request.text), index);
    const all = query.phrases.map((phrase) => phraseForms(phrase, index));
    const phrases = all.filter((phrase) => phrase !== null);
    const exact = phrases.length < all.length || all.length === 0 ? [] : withPhrases(phrases, request);
    const quoted = exact.length > 0;
    const termOf = termReader(query.terms, index);
    const featuresOf = featureReader(query, termOf, index);
    const ranked = rerank(quoted ? exact : withTerms(query, request), featuresOf, order);
    const best = ranked[0];
    const status = best === undefined ? 'none' : decide(best.features, index.frequencies.passages);
    return {
      status: all.length === 0 ? status : statusOfQuoted(status, quoted),
      hits: ranked.slice(0, request.limit).map((each) => hit(each, query, termOf, quoted ? phrases : [])),
      corrections: query.corrections,
    };
  };
}

/** By the number of a passage: 1 for those of these articles. */
function marked(articles: Iterable<KeptArticle>, { passageNumbers }: ForwardIndex): Uint8Array {
  const marks = new Uint8Array(passageNumbers);
  for (const { firstPassage, distinct } of articles) {
    marks.fill(1, firstPassage, firstPassage + distinct.length);
  }
  return marks;
}

/** A quoted phrase that stands in the coverage is found; one that does not is not, whatever else fits. */
function statusOfQuoted(status: SearchResult['status'], quoted: boolean): SearchResult['status'] {
  if (quoted) return 'found';
  return status === 'found' ? 'closest' : status;
}
