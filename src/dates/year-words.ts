import { NUMBER_WORD, wordNumber } from './counts.ts';
import { LINK } from './words.ts';

/** A year in figures, [1994], or as transcripts spell it, [nineteen ninety-four]. */
export const YEAR = `(?:(?<year>[12]\\d{3})(?!\\d|,\\d|[a-z%])|(?<spelled>(?:seventeen|eighteen|nineteen|twenty)${LINK}${NUMBER_WORD}))`;

/** The year of a match of `YEAR`; null where there is none, or where the words are another number. */
export function yearOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  if (groups.year !== undefined) return Number(groups.year);
  if (groups.spelled === undefined) return null;
  const [, century = '', rest = ''] = /^([a-z]+)[^a-z]+(.*)$/is.exec(groups.spelled) ?? [];
  const inCentury = wordNumber(rest);
  return inCentury >= 10 ? wordNumber(century) * 100 + inCentury : null;
}
