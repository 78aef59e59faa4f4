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

export const whichOf = (word: string | undefined): Which => WORDS[word?.toLowerCase() ?? ''] ?? null;
