/** Between two words: blanks, or one line break; never a blank line. Bounded, so that a run of blanks costs nothing. */
export const GAP = '(?:[ \\t\\u00a0]{1,4}|[ \\t\\u00a0]{0,4}\\r?\\n[ \\t\\u00a0]{0,4})';

/** Between two words that may also be hyphenated: [third-quarter], [two week]. */
export const LINK = `(?:[-\\u2010\\u2011]|${GAP})`;

/** Alternatives, longest first, so that [sept] is not read as [sep]. */
export const anyOf = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');

/** [May], [MAY] and [Aug], not [may] or [march]: patterns ignore case, names of months and days must not. */
export const isName = (word: string): boolean => /^[A-Z](?:[a-z]+|[A-Z]+)$/.test(word);

/** The text right before a place, enough for a few words. */
export const wordsBefore = (text: string, start: number): string =>
  text.slice(Math.max(0, start - 32), start);
