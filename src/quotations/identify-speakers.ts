import { finish, type Steps } from '../steps.ts';
import { findSpeaker } from './find-speaker.ts';
import { type Identity, identify } from './identities.ts';
import { nameWords } from './name-key.ts';
import type { Quotation } from './quotation.ts';
import type { SpeakerMention } from './speaker-mentions.ts';
import type { Speaker, Speakers } from './speakers.ts';

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
  const order = new Map<Quotation, number>();
  for (const { quotations } of articles) {
    for (const quotation of quotations) order.set(quotation, order.size);
    yield;
  }
  const found: Omit<Speaker, 'id'>[] = [];
  for (const identity of yield* identify(articles.flatMap(({ mentions }) => mentions))) {
    found.push(toSpeaker(identity, order));
    yield;
  }
  const list = withIds(found.toSorted((a, b) => b.quotations.length - a.quotations.length));
  const owners = new Map<Quotation, Speaker>();
  for (const speaker of list) {
    for (const quotation of speaker.quotations) owners.set(quotation, speaker);
    yield;
  }
  return { list, of: (quotation) => owners.get(quotation) ?? null, find: yield* findSpeaker(list) };
}

function toSpeaker({ kind, mentions }: Identity, order: ReadonlyMap<Quotation, number>): Omit<Speaker, 'id'> {
  const spellings = frequent(mentions.flatMap(({ name, quotations }) => quotations.map(() => name)));
  const name = spellings.reduce((best, next) => (fullness(next) > fullness(best) ? next : best));
  return {
    name,
    alsoWritten: spellings.filter(
      (spelling) => spelling !== name && (kind === 'organisation' || nameWords(spelling).length > 1),
    ),
    kind,
    descriptions: frequent(mentions.flatMap(({ descriptions }) => descriptions)),
    quotations: mentions
      .flatMap(({ quotations }) => quotations)
      .toSorted((a, b) => order.get(a)! - order.get(b)!),
  };
}

/** More words are fuller; of as many, more letters. */
const fullness = (name: string): number => nameWords(name).length * 100 + Math.min(name.length, 99);

/** Each once, the most frequent first. */
function frequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => counts.get(b)! - counts.get(a)!);
}

/** [John Kirby] → john-kirby; a second one of that name → john-kirby-2. */
function withIds(speakers: readonly Omit<Speaker, 'id'>[]): Speaker[] {
  const used = new Map<string, number>();
  return speakers.map((speaker) => {
    const slug = nameWords(speaker.name).join('-').slice(0, LONGEST_ID) || 'speaker';
    const number = (used.get(slug) ?? 0) + 1;
    used.set(slug, number);
    return { ...speaker, id: number === 1 ? slug : `${slug}-${number}` };
  });
}
