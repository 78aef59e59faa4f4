import { finish, type Steps } from '../steps.ts';
import { findSpeaker } from './find-speaker.ts';
import { type Identity, identify } from './identities.ts';
import { nameWords } from './name-key.ts';
import type { Quotation } from './quotation.ts';
import type { SpeakerMention } from './speaker-mentions.ts';
import type { Speaker, Speakers } from './speakers.ts';
import { speakersByWord } from './speakers-by-word.ts';

/** Discord allows 100 characters in an autocomplete value; the rest is left for a number. */
const LONGEST_ID = 94;

/** An article's quotations in text order, and whose they are. */
interface Quoting {
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly SpeakerMention[];
}

/** Who is quoted in a coverage: one identity for one person or organisation, whatever the spelling. */
export const identifySpeakers = (articles: readonly Quoting[]): Speakers => finish(speakersInSteps(articles));

export function* speakersInSteps(articles: readonly Quoting[]): Steps<Speakers> {
  const places = new Map<string, Place>();
  const mentions: SpeakerMention[] = [];
  for (const { quotations, mentions: own } of articles) {
    const [first] = quotations;
    if (first) places.set(first.article, { number: places.size, quotations });
    mentions.push(...own);
    yield;
  }
  const found: { readonly speaker: Omit<Speaker, 'id'>; readonly identity: Identity }[] = [];
  for (const identity of yield* identify(mentions)) {
    found.push({ speaker: toSpeaker(identity, places), identity });
    yield;
  }
  const sorted = found.toSorted((a, b) => b.speaker.quotations.length - a.speaker.quotations.length);
  const list = yield* withIds(sorted.map(({ speaker }) => speaker));
  // By article and the name that it gives: quotations are many times as many.
  const owners = new Map<string, Map<string, Speaker>>();
  for (const [i, { identity }] of sorted.entries()) {
    for (const mention of identity.mentions) {
      const article = articleOf(mention);
      const names = owners.get(article) ?? new Map<string, Speaker>();
      owners.set(article, names.set(mention.name, list[i]!));
    }
    yield;
  }
  return {
    list,
    of: ({ article, speakerName }) => owners.get(article)?.get(speakerName ?? '') ?? null,
    find: yield* findSpeaker(list),
    withWord: yield* speakersByWord(list),
  };
}

/** An article's number in reading order, and all its quotations. */
interface Place {
  readonly number: number;
  readonly quotations: readonly Quotation[];
}

const articleOf = ({ quotations }: SpeakerMention): string => quotations[0]!.article;

function toSpeaker({ kind, mentions }: Identity, places: ReadonlyMap<string, Place>): Omit<Speaker, 'id'> {
  const spellings = frequent(mentions.map(({ name, quotations }) => [name, quotations.length]));
  const name = spellings.reduce((best, next) => (fullness(next) > fullness(best) ? next : best));
  return {
    name,
    alsoWritten: spellings.filter(
      (spelling) => spelling !== name && (kind === 'organisation' || nameWords(spelling).length > 1),
    ),
    kind,
    descriptions: frequent(mentions.flatMap(({ descriptions }) => descriptions.map((each) => [each, 1]))),
    quotations: inReadingOrder(mentions, places),
  };
}

/** All their quotations; those of an article that names them in several ways, as they stand there. */
function inReadingOrder(
  mentions: readonly SpeakerMention[],
  places: ReadonlyMap<string, Place>,
): readonly Quotation[] {
  const byArticle = Map.groupBy(mentions, (mention) => places.get(articleOf(mention))!);
  return [...byArticle]
    .toSorted(([a], [b]) => a.number - b.number)
    .flatMap(([place, [first, ...others]]) => {
      if (others.length === 0) return first!.quotations;
      const theirs = new Set([first!, ...others].flatMap(({ quotations }) => quotations));
      return place.quotations.filter((quotation) => theirs.has(quotation));
    });
}

/** More words are fuller; of as many, more letters. */
const fullness = (name: string): number => nameWords(name).length * 100 + Math.min(name.length, 99);

/** Each once, the most frequent first. */
function frequent(values: readonly (readonly [value: string, times: number])[]): string[] {
  const counts = new Map<string, number>();
  for (const [value, times] of values) counts.set(value, (counts.get(value) ?? 0) + times);
  return [...counts.keys()].toSorted((a, b) => counts.get(b)! - counts.get(a)!);
}

/**
 * [John Kirby] → john-kirby; a second one of that name → john-kirby-2. No id is a word of a person's name: [kirby] is
 * what somebody types for any of them, and the id of [Kirby] alone is kirby-2.
 */
function* withIds(speakers: readonly Omit<Speaker, 'id'>[]): Steps<Speaker[]> {
  const used = new Map<string, number>();
  for (const { kind, name } of speakers) {
    const words = nameWords(name);
    if (kind === 'person' && words.length > 1) for (const word of words) used.set(word, 1);
    yield;
  }
  const list: Speaker[] = [];
  for (const speaker of speakers) {
    const slug = nameWords(speaker.name).join('-').slice(0, LONGEST_ID) || 'speaker';
    const number = (used.get(slug) ?? 0) + 1;
    used.set(slug, number);
    list.push({ ...speaker, id: number === 1 ? slug : `${slug}-${number}` });
    yield;
  }
  return list;
}
