import { isNumber, numberForm } from './number-words.ts';
import { formsIn } from './words.ts';

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

/** A text for comparison with others of the same sketcher. */
export interface Sketch {
  /** Hashes. */
  readonly shingles: ReadonlySet<number>;
  /** In words as in figures: [nine] and [9] are one. */
  readonly numbers: ReadonlySet<string>;
  readonly negations: number;
}

/** What is asked of every word, found out once for each. */
interface KnownWord {
  readonly id: number;
  readonly form: string;
  readonly isNumber: boolean;
  readonly isNegation: boolean;
}

/**
 * Of so many bits V8 keeps a number without an object of its own. Of the 3,000 shingles of fifty passages two have one
 * hash in a question of 250, and their texts seem alike by a sixtieth more.
 */
const HASHES = 2 ** 30;
const MIX = 1_000_003;
const mixed = (hash: number, id: number): number => (Math.imul(hash, MIX) + id) & (HASHES - 1);

/** A new one for each comparison, so that the words of all that was ever compared are not kept. */
export function createSketcher(): (text: string) => Sketch {
  const known = new Map<string, KnownWord>();

  function learn(typed: string): KnownWord {
    const form = numberForm(typed);
    const id = form === typed ? known.size + 1 : know(form).id;
    const word = { id, form, isNumber: isNumber(form), isNegation: NEGATIONS.has(form) };
    known.set(typed, word);
    return word;
  }

  const know = (form: string): KnownWord => known.get(form) ?? learn(form);

  return (text) => {
    const own = formsIn(text).map(know);
    const shingles = new Set<number>();
    // A text too short for one is its own shingle.
    const last = Math.max(1, own.length - SHINGLE + 1);
    for (let i = 0; i < last; i++) {
      let hash = 0;
      for (let at = i; at < Math.min(own.length, i + SHINGLE); at++) hash = mixed(hash, own[at]!.id);
      shingles.add(hash);
    }
    return {
      shingles,
      numbers: new Set(own.filter(({ isNumber }) => isNumber).map(({ form }) => form)),
      negations: own.filter(({ isNegation }) => isNegation).length,
    };
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
  const groupsWith = new Map<number, number[]>();
  const sketch = createSketcher();
  for (const [i, text] of texts.entries()) {
    const own = sketch(text);
    // By group: how many shingles it shares.
    const shared = new Uint32Array(groups.length);
    for (const shingle of own.shingles) for (const group of groupsWith.get(shingle) ?? []) shared[group]!++;
    const home = groups.findIndex(({ first }, group) => {
      const count = shared[group]!;
      const jaccard = count / (own.shingles.size + first.shingles.size - count);
      return jaccard >= SAME && !contradicts(own, first);
    });
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
