/**
 * How much a term says: −ln of the share of passages it is in, as a small coverage and a prior belief together put it.
 * Five articles cannot tell a rare word from a common one; PRIOR_PASSAGES passages' worth of belief helps until the
 * coverage is large enough to speak for itself. (20 to 400 were measured alike on large coverages.)
 */
const PRIOR_PASSAGES = 100;
/** Believed share of passages with a given word: an ordinary one, and one of those that people ask with. */
const PRIOR_SHARE = { ordinary: 0.002, asking: 0.05 };
/**
 * Nats. Rarer than one passage in 150 says no more: whether a word is in one article of a thousand or of a million is
 * chance. Ranking does not mind; the decision does: at 5% of off-topic questions answered, the answerable ones rose
 * from 68% to 80% with it.
 */
const MOST = 5;

export function informationOf(passageFrequency: number, passages: number, asking: boolean): number {
  const prior = PRIOR_PASSAGES * (asking ? PRIOR_SHARE.asking : PRIOR_SHARE.ordinary);
  return Math.min(MOST, -Math.log((passageFrequency + prior) / (passages + PRIOR_PASSAGES)));
}
