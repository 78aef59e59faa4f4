import type { Candidate } from './candidates.ts';
import type { FeatureReader, Features } from './features.ts';

/** Weights of the linear rerank. */
const WEIGHTS: Partial<Readonly<Record<keyof Features, number>>> = {
  bm25: 1,
  passage: 1,
  exact: 0.5,
  window: 0.5,
  pairs: 0.3,
  article: 0.5,
  articleBm25: 0.5,
};

export interface Ranked {
  readonly passage: number;
  readonly score: number;
  readonly features: Features;
}

export function scoreOf(features: Features): number {
  let score = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) score += weight * features[name as keyof Features];
  return score;
}

/** The candidates, best first; equal scores stay in the order of the coverage. */
export function rerank(candidates: readonly Candidate[], reader: FeatureReader): Ranked[] {
  return candidates
    .map((candidate) => {
      const features = reader.of(candidate);
      return { passage: candidate.passage, features, score: scoreOf(features) };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}
