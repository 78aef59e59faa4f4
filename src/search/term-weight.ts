/**
 * How much a term says: −ln of the share of passages it is in, as a small coverage and a prior belief together put it.
 * Five articles cannot tell a rare word from a common one; PRIOR_PASSAGES passages' worth of belief helps until the
 * coverage is large enough to speak for itself.
 */
const PRIOR_PASSAGES = 100;
/** Believed share of passages with a given word: an ordinary one, and one of those that people ask with. */
const PRIOR_SHARE = { ordinary: 0.002, asking: 0.05 };

export function informationOf(passageFrequency: number, passages: number, asking: boolean): number {
  const prior = PRIOR_PASSAGES * (asking ? PRIOR_SHARE.asking : PRIOR_SHARE.ordinary);
  return -Math.log((passageFrequency + prior) / (passages + PRIOR_PASSAGES));
}
