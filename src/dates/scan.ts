import type { Candidate, Meaning, Part, Side } from './meaning.ts';
import { conventionsOf } from './patterns/numeric-date.ts';
import { type Conventions, DIGITS, type Pattern, type Reading } from './patterns/pattern.ts';
import { PATTERNS } from './patterns/patterns.ts';

/** Word → the patterns that can begin with it, in their order: one look-up a word instead of a hundred searches a text. */
const LEXICON: ReadonlyMap<string, readonly Pattern[]> = (() => {
  const map = new Map<string, Pattern[]>();
  for (const pattern of PATTERNS) {
    for (const start of new Set(pattern.starts)) map.set(start, [...(map.get(start) ?? []), pattern]);
  }
  return map;
})();

const LONGEST_START = Math.max(...[...LEXICON.keys()].map((word) => word.length));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWord = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 191;

function patternsAt(text: string, start: number, end: number): readonly Pattern[] {
  if (isDigit(text.charCodeAt(start))) return end - start > 4 ? [] : (LEXICON.get(DIGITS) ?? []);
  return end - start > LONGEST_START ? [] : (LEXICON.get(text.slice(start, end).toLowerCase()) ?? []);
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

const DAY_PART = /(?:[ \t\u00a0]{1,2}|[ \t]?\r?\n[ \t]?|-)(morning|afternoon|evening|night)(?![A-Za-z])/iy;
const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

const namesDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' ||
  meaning.kind === 'day-of-year' ||
  meaning.kind === 'holiday' ||
  (meaning.kind === 'unit' && meaning.unit === 'day') ||
  (meaning.kind === 'fixed' &&
    meaning.type === 'DATE' &&
    /-\d\d$/.test(meaning.value) &&
    meaning.value.length === 10);

/** [Friday] + [ night]. */
function dayPartAt(text: string, end: number): { end: number; clock: string } | null {
  DAY_PART.lastIndex = end;
  const match = DAY_PART.exec(text);
  return match && { end: end + match[0].length, clock: DAY_PARTS[match[1]?.toLowerCase() ?? ''] ?? 'NI' };
}

const B = '(?<![A-Za-z])';
const MODIFIERS: readonly (readonly [RegExp, Part | Side | null])[] = [
  [new RegExp(`${B}(?:the )?early(?: in| on)?[- \\n](?:the )?$`, 'i'), 'early'],
  [new RegExp(`${B}(?:the )?(?:beginning|start|outset) of (?:the )?$`, 'i'), 'early'],
  [new RegExp(`${B}(?:the )?mid(?:dle of)?[- \\n](?:the )?$`, 'i'), 'mid'],
  [new RegExp(`${B}(?:the )?late(?: in| on)?[- \\n](?:the )?$`, 'i'), 'late'],
  [new RegExp(`${B}(?:the )?(?:end|close) of (?:the )?$`, 'i'), 'late'],
  [new RegExp(`${B}earlier(?: in| on)?\\s(?:the )?$`, 'i'), 'before'],
  [new RegExp(`${B}later(?: in| on)?\\s(?:the )?$`, 'i'), 'after'],
];
const ARTICLE = /(?<![A-Za-z])(?:the|an?)\s$/i;

const takesArticle = ({ kind }: Meaning, type: string): boolean =>
  kind === 'unit' ||
  kind === 'part-of-year' ||
  kind === 'distance' ||
  type === 'DURATION' ||
  kind === 'fixed';

/** Takes in the words before that narrow it: [early ]1990, [earlier ]this month, [the end of ]March. */
function widen(
  text: string,
  from: number,
  start: number,
  meaning: Meaning,
): Pick<Candidate, 'start' | 'part' | 'side'> {
  const before = text.slice(Math.max(from, start - 24), start);
  const type = meaning.kind === 'fixed' ? meaning.type : 'DATE';
  if (type === 'DATE' && !(meaning.kind === 'fixed' && meaning.value.endsWith('_REF'))) {
    for (const [regex, mark] of MODIFIERS) {
      const match = regex.exec(before);
      if (match === null) continue;
      const part = mark === 'before' || mark === 'after' ? null : mark;
      return { start: start - match[0].length, part, side: part === null ? (mark as Side) : null };
    }
  }
  const article = takesArticle(meaning, type) ? ARTICLE.exec(before) : null;
  return { start: start - (article?.[0].length ?? 0), part: null, side: null };
}

/** All time expressions of a text, in its order, none overlapping another; one pass over its words. */
export function scan(text: string): Candidate[] {
  const conventions = conventionsOf(text);
  const candidates: Candidate[] = [];
  const word = /[A-Za-z]+|\d+/g;
  let from = 0;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const start = match.index;
    const patterns = patternsAt(text, start, word.lastIndex);
    if (patterns.length === 0 || (isWord(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(start))))
      continue;
    const hit = longestAt(text, start, patterns, conventions);
    if (hit === null) continue;
    const { reading, pattern } = hit;
    word.lastIndex = hit.end;
    if (reading !== 'not-a-time') {
      const { meaning } = reading;
      const dayPart = reading.clock === undefined && namesDay(meaning) ? dayPartAt(text, hit.end) : null;
      const end = dayPart?.end ?? hit.end;
      word.lastIndex = end;
      const wide = widen(text, from, start, meaning);
      candidates.push({
        ...wide,
        end,
        meaning,
        pattern: pattern.name,
        part: reading.part ?? wide.part,
        clock: reading.clock ?? dayPart?.clock ?? null,
      });
    }
    from = word.lastIndex;
  }
  return candidates;
}
