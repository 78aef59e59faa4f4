import type { Steps } from '../steps.ts';
import { roleWords } from './descriptions.ts';
import { nameKey, nameWords } from './name-key.ts';
import { samePerson } from './same-person.ts';
import type { SpeakerMention } from './speaker-mentions.ts';

/** The mentions, in one article or several, that are one person's or one organisation's. */
export interface Identity {
  readonly kind: 'person' | 'organisation';
  readonly mentions: readonly SpeakerMention[];
  /** The words of the first mention's name. */
  readonly words: readonly string[];
  /** Words of the roles that the articles give: ambassador, united, nations. */
  readonly roles: ReadonlySet<string>;
  /** Other names near theirs. */
  readonly company: ReadonlySet<string>;
}

/**
 * Who is who. Names written alike come together first, then spellings of one name, each by shared roles;
 * surnames alone come last, and join a person only where a single one bears them, or one alone of that role.
 */
export function* identify(mentions: readonly SpeakerMention[]): Steps<Identity[]> {
  // A name that is a person's in one article is one in all.
  const personal = new Set<string>();
  for (const { kind, name } of mentions) {
    if (kind === 'person') personal.add(nameKey(name));
    yield;
  }
  const organisations: Identity[] = [];
  const full: Identity[] = [];
  const alone: Identity[] = [];
  for (const mention of mentions) {
    if (!personal.has(nameKey(mention.name))) organisations.push(single(mention));
    else {
      const person = single({ ...mention, kind: 'person' });
      (person.words.length > 1 ? full : alone).push(person);
    }
    yield;
  }
  const alike: Identity[] = [];
  for (const group of groupBy(full, ({ words }) => [words.join(' ')])) {
    alike.push(...(yield* mergeFirstFit(group)));
  }
  return [
    ...(yield* withSurnames(yield* mergeSpellings(alike), alone)),
    ...groupBy(organisations, ({ words }) => [organisationKey(words.join(' '))]).map(unionOf),
  ];
}

const single = (mention: SpeakerMention): Identity => ({
  kind: mention.kind,
  mentions: [mention],
  words: nameWords(mention.name),
  roles: new Set(mention.descriptions.flatMap(roleWords)),
  company: new Set(mention.company),
});

/** All of them as one; the first gives the name. */
const unionOf = (same: readonly Identity[]): Identity => ({
  ...same[0]!,
  mentions: same.flatMap(({ mentions }) => mentions),
  roles: new Set(same.flatMap(({ roles }) => [...roles])),
  company: new Set(same.flatMap(({ company }) => [...company])),
});

/** Those who are one; roles and company grow in place, so that thousands join in linear time. */
interface Growing {
  readonly words: readonly string[];
  readonly joined: Identity[];
  readonly roles: Set<string>;
  readonly company: Set<string>;
}

/** Each joins the first that it fits; again until nothing joins, since roles add up. Those with roles come first. */
function* mergeFirstFit(identities: readonly Identity[]): Steps<Identity[]> {
  const merged: Growing[] = [];
  for (const identity of identities.toSorted((a, b) => b.roles.size - a.roles.size)) {
    const { words, roles, company } = identity;
    const fit = merged.find((other) => samePerson(other, identity));
    if (fit) {
      fit.joined.push(identity);
      for (const role of roles) fit.roles.add(role);
      for (const word of company) fit.company.add(word);
    } else merged.push({ words, joined: [identity], roles: new Set(roles), company: new Set(company) });
    yield;
  }
  const unions = merged.map(({ joined }) => unionOf(joined));
  return unions.length < identities.length ? yield* mergeFirstFit(unions) : unions;
}

/** Compares only names that could be spellings of one: alike in their initials, or in their first two words. */
function* mergeSpellings(identities: readonly Identity[]): Steps<Identity[]> {
  const next = new Map(identities.map((identity) => [identity, identity]));
  const latest = (identity: Identity): Identity => {
    let found = identity;
    while (next.get(found) !== found) found = next.get(found)!;
    return found;
  };
  const keys = ({ words }: Identity) => [
    `${words[0]!.charAt(0)}.${words.at(-1)!.charAt(0)}`,
    `${words[0]} ${words[1]}`,
  ];
  for (const near of groupBy(identities, keys))
    for (const [i, a] of near.entries()) {
      yield;
      for (const b of near.slice(i + 1)) {
        const [first, second] = [latest(a), latest(b)];
        if (first === second || !samePerson(a, b)) continue;
        const both = unionOf([first, second]);
        next.set(first, both).set(second, both).set(both, both);
      }
    }
  return [...new Set(identities.map(latest))];
}

function* withSurnames(identities: readonly Identity[], alone: readonly Identity[]): Steps<Identity[]> {
  const bearers = new Map<string, Identity[]>();
  for (const identity of identities) {
    const names = new Set(identity.mentions.map(({ name }) => name));
    for (const surname of new Set(Array.from(names, (name) => nameWords(name).at(-1)!))) {
      const known = bearers.get(surname);
      if (known) known.push(identity);
      else bearers.set(surname, [identity]);
    }
    yield;
  }
  const joined = new Map<Identity, Identity>();
  const others: Identity[] = [];
  for (const lone of groupBy(alone, ({ words }) => [words.join(' ')])) {
    yield;
    const all = unionOf(lone);
    const namesakes = bearers.get(all.words.join(' ')) ?? [];
    const [bearer, ...more] =
      namesakes.length > 1
        ? namesakes.filter(({ roles }) => [...all.roles].some((role) => roles.has(role)))
        : namesakes;
    if (bearer && more.length === 0) joined.set(bearer, unionOf([joined.get(bearer) ?? bearer, all]));
    else others.push(all);
  }
  return [...identities.map((identity) => joined.get(identity) ?? identity), ...others];
}

/** Short forms that mean the same everywhere, alone and before a body's name. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  us: 'united states',
  uk: 'united kingdom',
  un: 'united nations',
  eu: 'european union',
};

/** [US intelligence] and [United States intelligence] */
const organisationKey = (key: string): string =>
  key.replace(/^\w+/, (first) => ABBREVIATIONS[first] ?? first);

/** In order of each key's first appearance. */
function groupBy<T>(values: readonly T[], keys: (value: T) => readonly string[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values)
    for (const key of keys(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  return [...groups.values()];
}
