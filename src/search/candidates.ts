import type { ForwardIndex } from './forward-index.ts';

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

/** The engine below the rerank: it only proposes, what a passage is worth is read from the forward index. */
export interface CandidateIndex {
  /** Numbers of the passages that fit best by the engine's own measure, at most `limit`, best first. */
  search(request: CandidateRequest): number[];
}

/**
 * Builds an engine. Terms go in as their numbers in decimal, parted by spaces: whatever a term is made of, no tokenizer
 * or query language can see it as anything else.
 */
export type CandidateEngine = (index: ForwardIndex) => CandidateIndex;
