import type { APIMessageTopLevelComponent } from 'discord.js';

/** Discord's documented limits that discord.js does not check. */
export const LIMITS = {
  /** Text of one Components V2 message, in all; Discord counts characters, UTF-16 units are never fewer. */
  text: 4_000,
  /** Components of one message, nested ones included. */
  components: 40,
  customId: 100,
  /** Autocomplete choices, and entries of a select menu. */
  choices: 25,
  /** Name or value of a choice; label or value of an entry. */
  choice: 100,
  /** A button's label. */
  label: 80,
} as const;

/**
 * How a message's characters are shared out, escapes included, so that one passage with all that belongs to it always
 * fits beside what was asked. What is longer is shortened at a word (labels, names) or left out (an address); of a
 * quote, whole sentences are left out.
 */
export const ROOM = {
  quote: 1_200,
  /** A sentence of a card that shows two. */
  side: 520,
  /** What a checked quotation and its passage have together, and the least of it for the passage. */
  checked: 1_100,
  checkedQuote: 250,
  /** How a checked quotation and the passage differ, and the reason in words. */
  difference: 300,
  reason: 230,
  /** A passage with its neighbours has a message to itself. */
  context: 3_000,
  /** An article or an outlet; longer ones no longer read as one on a phone. */
  label: 120,
  /** A speaker, a cue, a word. */
  name: 80,
  url: 240,
} as const;

/** Characters that may be typed for an option; all of them together leave half of a message for the answer. */
export const TYPED = {
  question: 250,
  text: 250,
  topic: 250,
  speaker: 100,
  article: 100,
  source: 100,
  from: 40,
  to: 40,
  length: 10,
  draft: 10,
} as const;

/** Characters of a quotation that is checked: a long one, whose passage gets less room (ROOM.checked). */
export const TYPED_QUOTE = 500;

interface Part {
  readonly content?: string;
  readonly components?: readonly object[];
  readonly accessory?: object;
}

export interface Cost {
  readonly text: number;
  readonly components: number;
}

/** What a message, or a piece of one, takes of the two limits that hold for it as a whole. */
export function cost(parts: readonly object[]): Cost {
  const sum = { text: 0, components: 0 };
  for (const { content = '', components = [], accessory } of parts as readonly Part[]) {
    const inside = cost(accessory === undefined ? components : [...components, accessory]);
    sum.text += content.length + inside.text;
    sum.components += 1 + inside.components;
  }
  return sum;
}

/** The last check before sending: a message over a limit is a bug here, better known by its size than by an HTTP 400. */
export function assertWithinLimits(components: readonly APIMessageTopLevelComponent[]): void {
  const { text, components: count } = cost(components);
  if (text > LIMITS.text || count > LIMITS.components) {
    throw new RangeError(`a message of ${text} characters and ${count} components is over Discord's limits`);
  }
}

/** At most `length` UTF-16 units, ending at a word and with an ellipsis where something is left out. Never for quoted words. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = text.slice(0, length - 1);
  const space = room.lastIndexOf(' ');
  const cut = space > length / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
