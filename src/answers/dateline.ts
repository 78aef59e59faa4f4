import type { Timex } from '../dates/timex.ts';
import type { Span } from '../span.ts';

/** Code units from a sentence's start to its dateline's date: a town, perhaps two, and a country. */
const LONGEST_PLACE = 60;
/** [KHARTOUM, ], [New York (Wire) ]: nothing but names before the date. */
const PLACE = /^(?:[\p{Lu}(][\p{L}\p{M}.'’()-]*(?:,\s|\s)){1,8}(?<=[,)]\s)$/u;
/** [June 20 — ], [June 20 (Wire) - ]. */
const CLOSE = /^\.?,?\s?(?:\([^()]{1,30}\)\s?)?(?:[-–—]{1,2}|:)\s/;

/** Code units of the longest dateline with its agency. */
const LONGEST = 100;
/** [LONDON (Wire) — ], [FELLDALE, Marl, June 20 (Wire) - ], [FELLDALE, June 20 — ]: an agency, or a place in capitals. */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*,?\s){1,6}(?:\d{1,2},?\s)?(?:\d{4}\s)?\([^()\n]{2,30}\)|\p{Lu}{3,}(?:[,.]?\s\p{Lu}[\p{L}.]*){0,4}(?:[,.]?\s\d{1,2})?(?:,\s\d{4})?)\s[-–—]{1,2}\s/u;

/** Where what a sentence tells begins: after the place and the agency that a report was filed from. */
export const datelineEnd = (sentence: Span, text: string): number =>
  sentence.start +
  (DATELINE.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)))?.[0].length ??
    0);

/** The date after the place where a report was filed: [KHARTOUM, June 20 — ]. It dates the writing, not what is told. */
function isDateline({ span }: Timex, sentence: Span, text: string): boolean {
  if (span.start - sentence.start > LONGEST_PLACE) return false;
  return (
    PLACE.test(text.slice(sentence.start, span.start)) && CLOSE.test(text.slice(span.end, span.end + 40))
  );
}

/** A sentence's expressions but for the date of its dateline, unless that is all there is. */
export function withoutDateline(timexes: readonly Timex[], sentence: Span, text: string): readonly Timex[] {
  const told = timexes.filter((timex) => !isDateline(timex, sentence, text));
  return told.length > 0 ? told : timexes;
}
