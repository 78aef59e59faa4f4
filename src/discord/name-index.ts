import { foldName } from '../answers/fold-name.ts';
import type { AnnotatedArticle, Library } from '../library.ts';
import type { Steps } from '../steps.ts';

/** Names of a coverage, to complete what somebody types. */
export interface NameIndex {
  /** Those of which a word begins so, the most frequent first: [kir] → John Kirby. */
  starting(typed: string, most: number): readonly string[];
  readonly mostQuoted: readonly string[];
  readonly mostFrequent: readonly string[];
}

/** Code units of an article that are read for names: who and what it is about comes first. */
const READ = 1_500;
/** Articles that must have a name: one that only a single article has is more often a slip than a name. */
const SHARED = 2;
/** Names that are kept; nobody looks for the rarer ones by their beginning. */
const KEPT = 5_000;
/** What a quotation of a speaker counts beside an article with a name. */
const QUOTED = 3;
/** Names that are suggested before anything is typed. */
const SUGGESTED = 5;

/** One to four capitalised words within a sentence: [… said **North Korea** …]; the first word of one proves nothing. */
const NAME =
  /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}\p{M}\p{N}'’-]+(?: (?:(?:of|the|de|al|bin|van|von) )?\p{Lu}[\p{L}\p{M}\p{N}'’-]+){0,3}/gu;

/** A name from one of its words on: [kirby], [john kirby]. */
interface Entry {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
}

/** Speakers, outlets and frequent names. Reads 10,000 articles in about a second, and so with breaks. */
export function* nameIndexInSteps({ articles, speakers }: Library): Steps<NameIndex> {
  const weights = new Map<string, number>();
  const count = (name: string, weight: number): void =>
    void weights.set(name, (weights.get(name) ?? 0) + weight);
  for (const found of articles) {
    for (const name of namesIn(found)) count(name, 1);
    yield;
  }
  for (const [name, articlesWithIt] of weights) if (articlesWithIt < SHARED) weights.delete(name);
  for (const { name, quotations } of speakers.list) count(name, QUOTED * quotations.length);
  yield;
  const kept = [...weights].toSorted(([, a], [, b]) => b - a).slice(0, KEPT);
  yield;
  const entries: Entry[] = [];
  for (const [name, weight] of kept) {
    entries.push(...entriesOf(name, weight));
    yield;
  }
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    starting: (typed, most) => starting(entries, typed, most),
    mostQuoted: speakers.list.slice(0, SUGGESTED).map(({ name }) => name),
    mostFrequent: kept.slice(0, SUGGESTED).map(([name]) => name),
  };
}

function namesIn({ article: { text, outlet } }: AnnotatedArticle): Set<string> {
  const names = new Set(
    text
      .slice(0, READ)
      .match(NAME)
      ?.map((name) => name.replace(/['’]s$/, '')),
  );
  if (outlet !== null) names.add(outlet);
  return names;
}

function entriesOf(name: string, weight: number): Entry[] {
  const words = foldName(name).split(/\s+/);
  return words.map((_, at) => ({ key: words.slice(at).join(' '), name, weight }));
}

function starting(entries: readonly Entry[], typed: string, most: number): string[] {
  const prefix = foldName(typed) + (typed.endsWith(' ') ? ' ' : '');
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.key ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: Entry[] = [];
  for (let at = low; entries[at]?.key.startsWith(prefix); at++) found.push(entries[at] as Entry);
  const names = found.toSorted((a, b) => b.weight - a.weight).map(({ name }) => name);
  return [...new Set(names)].slice(0, most);
}
