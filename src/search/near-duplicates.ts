import { createSketcher, mostShared, type Sketch, shared } from './sketch.ts';

/**
 * Jaccard similarity of the shingle sets from which on two texts are nearly identical. Two words changed in a
 * sentence of twenty leave .5; two reports of one event in different words rarely reach .2.
 */
const SAME = 0.5;

/** Of a shorter text, so much in a longer one makes it a part of that. */
const PART = 0.5;

/** Whether the shorter of two texts says next to nothing that the longer one does not, in nearly the same words. */
export const repeats = (a: Sketch, b: Sketch): boolean =>
  shared(a, b) >= PART * Math.min(a.shingles.size, b.shingles.size);

function isNear(a: Sketch, b: Sketch): boolean {
  // As many of both sizes together as makes SAME of their union.
  const least = ((a.shingles.size + b.shingles.size) * SAME) / (1 + SAME);
  return mostShared(a, b) >= least && shared(a, b) >= least;
}

const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((each) => !b.has(each));

/** The same words but for a number or a “not” are another claim. [killed 12 / killed 21] */
const contradicts = (a: Sketch, b: Sketch): boolean =>
  a.negations !== b.negations || (lacks(a.numbers, b.numbers) && lacks(b.numbers, a.numbers));

/**
 * Groups of nearly identical texts, as indexes, each group and the groups in the order of their first text; a text
 * like no other is a group of one. A text joins the first group whose first text it resembles, so groups do not drift.
 */
export function nearDuplicates(texts: readonly string[]): number[][] {
  const sketch = createSketcher();
  const groups: { readonly first: Sketch; readonly members: number[] }[] = [];
  for (const [i, text] of texts.entries()) {
    const own = sketch(text);
    const home = groups.find(({ first }) => isNear(own, first) && !contradicts(own, first));
    if (home) home.members.push(i);
    else groups.push({ first: own, members: [i] });
  }
  return groups.map(({ members }) => members);
}
