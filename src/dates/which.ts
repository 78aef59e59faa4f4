/** Which one of a name that comes round again: last (-1), this (0), next (1) May; null where the text does not say. */
export type Which = -1 | 0 | 1 | null;

const WORDS: Readonly<Record<string, Which>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};

export const WHICH_STARTS: readonly string[] = ['last', 'past', 'this', 'next', 'coming'];

/** [last], [this past], [this coming], [next] before a name. */
export const WHICH = `(?<which>${WHICH_STARTS.join('|')})`;

/** [my] last week, [the mayor’s] last summer: the last of theirs, which no calendar knows; but [it’s] next week. */
const POSSESSIVE =
  /(?:(?<![a-z])(?:my|your|his|her|its|our|their|whose)|[a-z](?<!\b(?:it|he|she|that|what|there|here))['’]s|s['’])\s$/i;

export const isPossessed = (text: string, start: number): boolean =>
  POSSESSIVE.test(text.slice(Math.max(0, start - 8), start));

export const whichOf = (word: string | undefined): Which => WORDS[word?.toLowerCase() ?? ''] ?? null;
