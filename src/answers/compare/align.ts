/** A stretch in which two word sequences differ: words [from, to) of each; one of the two may be empty. */
export interface Difference {
  readonly a: { readonly from: number; readonly to: number };
  readonly b: { readonly from: number; readonly to: number };
}

export interface Alignment {
  /** Words that are the same in both. */
  readonly matched: number;
  /** Words of the longer side between the first and the last of them. */
  readonly length: number;
  readonly differences: readonly Difference[];
}

type Pair = readonly [a: number, b: number];

/** Words that two sequences share in one order, most of them first (longest common subsequence). */
function matches(a: readonly string[], b: readonly string[]): Pair[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Words in a row at either end that show that the two sequences meet there, and not by one common word. */
const RUN = 2;

/** Without the lone matches at the start, which are common words of two different beginnings. */
function withoutStrays(pairs: readonly Pair[]): readonly Pair[] {
  let from = 0;
  const inRow = (at: number): boolean => {
    const [here, next] = [pairs[at], pairs[at + RUN - 1]];
    return !!here && !!next && next[0] - here[0] === RUN - 1 && next[1] - here[1] === RUN - 1;
  };
  while (from < pairs.length && !inRow(from)) from++;
  let to = pairs.length;
  while (to > from && !inRow(to - RUN)) to--;
  return pairs.slice(from, to);
}

/**
 * Two word sequences side by side, from where they first to where they last agree: what only one of them has before
 * or after is no difference, since one may quote more than the other. [we may continue soon / may go on soon and]
 */
export function align(a: readonly string[], b: readonly string[]): Alignment {
  const pairs = withoutStrays(matches(a, b));
  const differences: Difference[] = [];
  for (const [index, [i, j]] of pairs.entries()) {
    const [beforeA, beforeB] = pairs[index - 1] ?? [i - 1, j - 1];
    if (i - beforeA > 1 || j - beforeB > 1)
      differences.push({ a: { from: beforeA + 1, to: i }, b: { from: beforeB + 1, to: j } });
  }
  const [first, last] = [pairs[0], pairs.at(-1)];
  const length = first && last ? Math.max(last[0] - first[0], last[1] - first[1]) + 1 : 0;
  return { matched: pairs.length, length, differences };
}
