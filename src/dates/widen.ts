import { DAY_PART, dayPartCode } from './day-parts.ts';
import type { Candidate, Meaning, Part, Side } from './meaning.ts';
import { GAP } from './words.ts';

const before = (source: string): RegExp => new RegExp(`(?<![A-Za-z])(?:the )?${source}(?:the )?$`, 'i');

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [before('early(?: hours of| in| on)?[- \\n]'), 'early'],
  [before('(?:beginning|start|outset) of '), 'early'],
  [before('mid(?:dle of)?[- \\n]'), 'mid'],
  [before('late(?: in| on)?[- \\n]'), 'late'],
  [before('(?:end|close) of '), 'late'],
];
const SIDES: readonly (readonly [RegExp, Side])[] = [
  [before('earlier(?: in| on)?\\s'), 'before'],
  [before('later(?: in| on)?\\s'), 'after'],
];
const ARTICLE = /(?<![A-Za-z])(?:the|an?)\s$/i;

/** Longer than the longest modifier: [the beginning of the ]. */
const REACH = 24;

const isDate = (meaning: Meaning): boolean =>
  meaning.kind !== 'fixed' || (meaning.type === 'DATE' && !meaning.value.endsWith('_REF'));

const takesArticle = ({ kind }: Meaning): boolean =>
  kind === 'unit' || kind === 'season' || kind === 'part-of-year' || kind === 'distance' || kind === 'fixed';

type Wide = Pick<Candidate, 'start' | 'part' | 'side'>;

/**
 * Takes in the words right before an expression, as far as `from`: [early ]1990, [the end of ]March,
 * [earlier ]this month, [the ]past two years.
 */
export function widen(text: string, from: number, start: number, meaning: Meaning): Wide {
  const words = text.slice(Math.max(from, start - REACH), start);
  if (isDate(meaning)) {
    for (const [regex, part] of PARTS) {
      const match = regex.exec(words);
      if (match !== null) return { start: start - match[0].length, part, side: null };
    }
    for (const [regex, side] of SIDES) {
      const match = regex.exec(words);
      if (match !== null) return { start: start - match[0].length, part: null, side };
    }
  }
  const article = takesArticle(meaning) ? ARTICLE.exec(words) : null;
  return { start: start - (article?.[0].length ?? 0), part: null, side: null };
}

const PART_AFTER = new RegExp(`(?:${GAP}|-)${DAY_PART}`, 'iy');

const namesDay = (meaning: Meaning): boolean =>
  meaning.kind === 'weekday' ||
  meaning.kind === 'day' ||
  meaning.kind === 'holiday' ||
  (meaning.kind === 'unit' && meaning.unit === 'day') ||
  (meaning.kind === 'fixed' && meaning.type === 'DATE' && /^.{4}-..-..$/.test(meaning.value));

/** The part of the day right after it: [Friday] + [ night]. */
export function dayPartAfter(
  text: string,
  end: number,
  meaning: Meaning,
): { end: number; clock: string } | null {
  if (!namesDay(meaning)) return null;
  PART_AFTER.lastIndex = end;
  const match = PART_AFTER.exec(text);
  return match && { end: end + match[0].length, clock: dayPartCode(match.groups?.part) };
}
