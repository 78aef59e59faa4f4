import { type Claim, containment, shared } from './claim.ts';

/** Share of the shorter sentence's terms, and of all terms, from which on two sentences make one claim. */
const SAME_CLAIM = { contained: 0.6, jaccard: 0.3 };
/** Terms shared at least: short sentences share two by chance. */
const LEAST = 3;

function sameClaim(a: Claim, b: Claim): boolean {
  const common = shared(a.terms, b.terms);
  if (common < LEAST) return false;
  const jaccard = common / (a.terms.size + b.terms.size - common);
  return jaccard >= SAME_CLAIM.jaccard || containment(a, b) >= SAME_CLAIM.contained;
}

/**
 * Sentences that make the same claim, as indexes, in the order of their best: each joins the group whose first sentence
 * it shares most terms with, so that groups do not drift.
 */
export function groupClaims(claims: readonly Claim[]): number[][] {
  const groups: number[][] = [];
  for (const [i, claim] of claims.entries()) {
    const near = groups
      .map((group) => ({ group, first: claims[group[0]!]! }))
      .filter(({ first }) => sameClaim(claim, first))
      .toSorted((a, b) => shared(b.first.terms, claim.terms) - shared(a.first.terms, claim.terms));
    if (near[0]) near[0].group.push(i);
    else groups.push([i]);
  }
  return groups;
}
