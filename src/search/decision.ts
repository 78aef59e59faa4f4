import type { Features } from './features.ts';
import type { SearchResult } from './search.ts';

/**
 * Log-odds that the best passage answers: a logistic regression over six of its features.
 *
 * Fitted on four public collections (BBC news headlines, ESTER, TREC QA, SQuAD 2.0; up to 1,200 questions of each) and on
 * 640 small coverages of 5 to 40 neighbouring articles cut from them. Positive: answerable questions with a relevant
 * article among the first three passages. Negative: off-topic questions, and answerable ones whose relevant articles were
 * taken out. Fitted on the half of the questions with an even hash, the AUROC on the other half is .93 to .997 against
 * off-topic questions, .67 to .94 against taken-out ones; the weights below are those of both halves, rounded.
 *
 * Weighed and left out, as they changed little or only suited one collection: the share in the best window, pairs, the
 * number of terms, what kind of answer is asked for, the margin to the next article (which is nothing where several
 * articles tell one story).
 */
const WEIGHTS = {
  passage: 1.5,
  exact: 2.4,
  articleBm25: 1.9,
  /** Of ln(1 + windowWeight): one matched word proves less than five. */
  windowWeight: 1.75,
  /** A passage without the name or number asked for is about something else. */
  missingInArticle: -4,
  /** Of ln(passages of the coverage): the more there are, the more match by chance. */
  passages: -0.24,
};

/**
 * Where the log-odds are cut, set so that at most 5% of the off-topic questions of each collection are answered. Then
 * 76% of the answerable are (BBC 71, ESTER 82, TREC QA 68, SQuAD 82), and of those with their articles taken out 12 to 43%.
 */
const FOUND = 6.2;
/** Three quarters of the off-topic questions stay below it, and one in twenty-five of the answerable. */
const CLOSEST = 3.8;

function evidence(best: Features, passages: number): number {
  return (
    WEIGHTS.passage * best.passage +
    WEIGHTS.exact * best.exact +
    WEIGHTS.articleBm25 * best.articleBm25 +
    WEIGHTS.windowWeight * Math.log1p(best.windowWeight) +
    WEIGHTS.missingInArticle * best.missingInArticle +
    WEIGHTS.passages * Math.log(passages)
  );
}

/** From the features of the best passage, over a coverage of so many passages. */
export function decide(best: Features, passages: number): SearchResult['status'] {
  const weight = evidence(best, passages);
  if (weight >= FOUND) return 'found';
  return weight >= CLOSEST ? 'closest' : 'none';
}
