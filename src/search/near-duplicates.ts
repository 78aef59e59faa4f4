import { isNumber, numberForm } from './number-words.ts';
import { words } from './words.ts';

/** Words of a shingle. One changed word breaks three of them; a paraphrase shares next to none. */
const SHINGLE = 3;
/**
 * Jaccard similarity of the shingle sets from which on two texts are nearly identical. Two words changed in a
 * sentence of twenty leave .5; two reports of one event in different words rarely reach .2.
 */
const SAME = 0.5;

const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never none neither nor without cannot deny denies denied
  isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt mustnt`.split(
    /\s+/,
  ),
);

/** Of a shorter text, so much in a longer one makes it a part of that. */
const PART = 0.5;

/** A text for comparison. */
export interface Sketch {
  readonly shingles: ReadonlySet<string>;
  /** In words as in figures: [nine] and [9] are one. */
  readonly numbers: ReadonlySet<string>;
  readonly negations: number;
}

export function sketch(text: string): Sketch {
  const forms = words(text).map(({ form }) => numberForm(form));
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= forms.length; i++) shingles.add(forms.slice(i, i + SHINGLE).join(' '));
  // A text too short for one is its own shingle.
  if (shingles.size === 0) shingles.add(forms.join(' '));
  return {
    shingles,
    numbers: new Set(forms.filter(isNumber)),
    negations: forms.filter((form) => NEGATIONS.has(form)).length,
  };
}

const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((each) => !b.has(each));

/** Whether the shorter of two texts says next to nothing that the longer one does not, in nearly the same words. */
export function repeats(a: Sketch, b: Sketch): boolean {
  const [part, rest] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a];
  return (
    [...part.shingles].filter((shingle) => rest.shingles.has(shingle)).length >= PART * part.shingles.size
  );
}

/** The same words but for a number or a “not” are another claim. [killed 12 / killed 21] */
const contradicts = (a: Sketch, b: Sketch): boolean =>
  a.negations !== b.negations || (lacks(a.numbers, b.numbers) && lacks(b.numbers, a.numbers));

/**
 * Groups of nearly identical texts, as indexes, each group and the groups in the order of their first text; a text
 * like no other is a group of one. A text joins the first group whose first text it resembles, so groups do not drift.
 */
export function nearDuplicates(texts: readonly string[]): number[][] {
  const groups: { readonly first: Sketch; readonly members: number[] }[] = [];
  const groupsWith = new Map<string, number[]>();
  for (const [i, text] of texts.entries()) {
    const own = sketch(text);
    const shared = new Map<number, number>();
    for (const shingle of own.shingles) {
      for (const group of groupsWith.get(shingle) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    let home = -1;
    for (const [group, count] of shared) {
      const { first } = groups[group]!;
      const jaccard = count / (own.shingles.size + first.shingles.size - count);
      if (jaccard >= SAME && !contradicts(own, first) && (home < 0 || group < home)) home = group;
    }
    if (home >= 0) {
      groups[home]!.members.push(i);
      continue;
    }
    for (const shingle of own.shingles) {
      const others = groupsWith.get(shingle);
      if (others === undefined) groupsWith.set(shingle, [groups.length]);
      else others.push(groups.length);
    }
    groups.push({ first: own, members: [i] });
  }
  return groups.map(({ members }) => members);
}
