import type { Candidate } from './meaning.ts';
import { conventionsOf } from './patterns/numeric-date.ts';
import { type Conventions, DIGITS, type Pattern, type Reading } from './patterns/pattern.ts';
import { PATTERNS } from './patterns/patterns.ts';
import { dayPartAfter, widen } from './widen.ts';

/** Word → the patterns that can begin with it, in their order: one look-up a word, not a hundred searches a text. */
const LEXICON: ReadonlyMap<string, readonly Pattern[]> = (() => {
  const map = new Map<string, Pattern[]>();
  for (const pattern of PATTERNS) {
    for (const start of new Set(pattern.starts)) map.set(start, [...(map.get(start) ?? []), pattern]);
  }
  return map;
})();

const LONGEST_START = Math.max(...[...LEXICON.keys()].map((word) => word.length));
/** A longer run of digits is no day and no year. */
const LONGEST_NUMBER = 4;

const NONE: readonly Pattern[] = [];

/** A word's patterns; a word that goes on to its left, in a letter with an accent or in a digit, has none. */
function patternsAt(text: string, start: number, end: number): readonly Pattern[] {
  const isNumber = text.charCodeAt(start) < 58;
  if (end - start > (isNumber ? LONGEST_NUMBER : LONGEST_START)) return NONE;
  if (isNumber) return LEXICON.get(DIGITS) ?? NONE;
  const found = LEXICON.get(text.slice(start, end).toLowerCase()) ?? NONE;
  return found.length > 0 && /[\p{L}\d]/u.test(text.charAt(start - 1)) ? NONE : found;
}

interface Hit {
  readonly end: number;
  readonly pattern: Pattern;
  readonly reading: Reading | 'not-a-time';
}

function longestAt(
  text: string,
  start: number,
  patterns: readonly Pattern[],
  conventions: Conventions,
): Hit | null {
  let best: Hit | null = null;
  for (const pattern of patterns) {
    pattern.regex.lastIndex = start;
    const match = pattern.regex.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    if (best !== null && end <= best.end) continue;
    const reading = pattern.read({ text, start, end, groups: match.groups ?? {}, conventions });
    if (reading !== null) best = { end, pattern, reading };
  }
  return best;
}

function candidateOf(text: string, from: number, start: number, hit: Hit, reading: Reading): Candidate {
  const { meaning } = reading;
  const wide = widen(text, from, start, meaning);
  const dayPart = reading.clock === undefined ? dayPartAfter(text, hit.end, meaning) : null;
  return {
    ...wide,
    end: dayPart?.end ?? hit.end,
    meaning,
    pattern: hit.pattern.name,
    part: reading.part ?? wide.part,
    clock: reading.clock ?? dayPart?.clock ?? null,
  };
}

/** All time expressions of a text, in its order, none overlapping another; one pass over its words. */
export function scan(text: string): Candidate[] {
  const conventions = conventionsOf(text);
  const candidates: Candidate[] = [];
  const word = /[A-Za-z]+|\d+/g;
  let from = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const patterns = patternsAt(text, match.index, word.lastIndex);
    const hit = patterns.length === 0 ? null : longestAt(text, match.index, patterns, conventions);
    if (hit === null) continue;
    if (hit.reading === 'not-a-time') from = hit.end;
    else {
      const candidate = candidateOf(text, from, match.index, hit, hit.reading);
      candidates.push(candidate);
      from = candidate.end;
    }
    word.lastIndex = from;
  }
  return candidates;
}
