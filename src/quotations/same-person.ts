import { editDistance } from './edit-distance.ts';

/** A name as one article writes it, and what that article says its bearer is. */
export interface Bearer {
  /** The words of the name, as `nameWords` reads them. */
  readonly words: readonly string[];
  /** Words of titles, roles and organisations: ambassador, united, nations. */
  readonly roles: ReadonlySet<string>;
  /** Other names that stand near it. */
  readonly company: ReadonlySet<string>;
}

/** Names near both that make two bearers of one name the same. */
const COMPANY = 2;

/**
 * Two full names are one person's when the names are alike and a role or organisation is shared:
 * [Linda Greenfeld] and [Linda Thomas-Greenfield], both ambassador to the United Nations. Where the names are
 * written alike, only roles and company that have nothing in common keep them apart.
 */
export function samePerson(a: Bearer, b: Bearer): boolean {
  const [first, second] = [a.words, b.words];
  if (first.length < 2 || second.length < 2) return false;
  // Roles first: most pairs of names share none, and comparing spellings is dear.
  if (!sameWords(first, second)) return isShared(a.roles, b.roles) && alike(first, second);
  if (a.roles.size === 0 || b.roles.size === 0) return true;
  return isShared(a.roles, b.roles) || isShared(a.company, b.company, COMPANY);
}

/** At least `least` words are in both. */
function isShared(a: ReadonlySet<string>, b: ReadonlySet<string>, least = 1): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let found = 0;
  for (const word of small) if (large.has(word) && ++found >= least) return true;
  return false;
}

/** Equal but for a middle name that only one of them has: [Ana M. Reyes], [Ana Reyes]. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length === 2 || short.every((word, i) => sameGiven(word, long[i]!));
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  if (!sameGiven(a[0]!, b[0]!)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // [Kim Jong] and [Kim Jong Un]
  if (short.every((word, i) => variant(word, long[i]!, 1))) return true;
  return variant(a.at(-1)!, b.at(-1)!, 2);
}

/** Equal, an initial, or one edit apart: [Jon] and [John]; [J] and [John]. */
const sameGiven = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || variant(a, b, 1);

/** At most `edits` apart, and never so many that short words turn into one another: [Lee], [Li]. */
const variant = (a: string, b: string, edits: number): boolean => {
  const allowed = Math.min(edits, Math.floor(Math.min(a.length, b.length) / 3));
  return editDistance(a, b, allowed) <= allowed;
};
