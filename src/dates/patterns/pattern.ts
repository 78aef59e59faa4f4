import type { Meaning, Part } from '../meaning.ts';

/** What an article's own numeric dates show: 30/08/2023 is day first, 08/30/2023 is not; null where nothing does. */
export interface Conventions {
  readonly dayFirst: boolean | null;
}

/** A place where a pattern's expression matched. */
export interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly conventions: Conventions;
}

export interface Reading {
  readonly meaning: Meaning;
  readonly part?: Part;
  /** What follows the T of a TIMEX3 time: 19:15, MO. */
  readonly clock?: string;
}

/** One idea. `starts` are the lower-case words, or runs of digits (`#`), that an expression can begin with. */
export interface Pattern {
  readonly name: string;
  readonly starts: readonly string[];
  /** Sticky, ignores case. */
  readonly regex: RegExp;
  /** Null: this is not it, try the others. not-a-time: these words are no time expression, whatever others read in them. */
  read(match: Match): Reading | null | 'not-a-time';
}

export const DIGITS = '#';

export const pattern = (
  name: string,
  starts: readonly string[],
  source: string,
  read: (match: Match) => Reading | Meaning | null | 'not-a-time',
): Pattern => ({
  name,
  starts,
  regex: new RegExp(source, 'iy'),
  read: (match) => {
    const found = read(match);
    return found === null || found === 'not-a-time' || 'meaning' in found ? found : { meaning: found };
  },
});
