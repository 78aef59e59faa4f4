import { anyOf, GAP, LINK } from './words.ts';

// biome-ignore format: one word a line would be two pages
export const ONES: readonly string[] = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
export const TENS: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];
// biome-ignore format: as above
const ORDINALS: readonly string[] = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
  'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth',
  'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first',
];

export const ORDINAL = `(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|${anyOf(ORDINALS)})(?![a-z])`;
export const ORDINAL_STARTS: readonly string[] = [
  ...new Set(ORDINALS.map((word) => word.replace(/-.*/, ''))),
];

/** [third], [21st], [4th] → the number; 0 for anything else. */
export const ordinalNumber = (text: string): number =>
  /^\d/.test(text) ? Number.parseInt(text, 10) : ORDINALS.indexOf(text.toLowerCase()) + 1;

/** [twenty-six], [ninety one], [twelve] → the number; 0 for anything else. */
export function wordNumber(text: string): number {
  let sum = 0;
  for (const word of text.toLowerCase().split(/[^a-z]+/)) {
    const ten = TENS.indexOf(word);
    sum += ten >= 0 ? (ten + 2) * 10 : ONES.indexOf(word) + 1;
  }
  return sum;
}

/** Below a hundred, in words. */
export const NUMBER_WORD = `(?:(?:${anyOf(TENS)})(?:${LINK}(?:${anyOf(ONES.slice(0, 9))})(?![a-z]))?|(?:${anyOf(ONES)}))(?![a-z])`;

const DIGITS = '\\d{1,3}(?:,\\d{3})*(?:\\.\\d{1,2})?(?:[- ]\\d/\\d{1,2})?|\\d{1,6}(?![\\d,])';
const HALF = 'half[- ]an?|half[- ]a[- ]dozen|half';
const UNSPECIFIED =
  'several|many|some|few|couple(?: of)?|dozens of|scores of|hundreds of|thousands of|a (?:few|number of|handful of|great many)';
const A = `a(?: (?:couple|pair)(?: of)?| dozen| hundred| thousand| half|n)?`;

const AND_A_HALF = `(?:${GAP}and${GAP}a${GAP}half)?`;

export const COUNT = `(?<count>(?:${DIGITS}|${NUMBER_WORD})${AND_A_HALF}|${HALF}|${UNSPECIFIED}|dozen|${A})(?![a-z])`;
export const COUNT_STARTS: readonly string[] = [
  ...ONES,
  ...TENS,
  ...'a an half several many some few couple dozens scores hundreds thousands dozen'.split(' '),
];

const GAPS = new RegExp(GAP, 'g');

const DOZENS: readonly (readonly [RegExp, number])[] = [
  [/half[- ]a[- ]dozen/, 6],
  [/^(?:a )?dozen/, 12],
  [/hundred$/, 100],
  [/thousand$/, 1000],
  [/couple|pair/, 2],
  [/half/, 0.5],
  [/^an?$/, 1],
];

/** [five], [1,200], [2 1/2], [a couple of] → the number; null for [several], [dozens of]. */
export function countNumber(text: string): number | null {
  const fraction = /^(\d+)?[- ]?(\d)\/(\d{1,2})$/.exec(text);
  if (fraction) return Number(fraction[1] ?? 0) + Number(fraction[2]) / (Number(fraction[3]) || 1);
  const half = /half$/i.test(text) ? 0.5 : 0;
  const whole = text.replace(/(?<!\s)\s+and\s+a\s+half$/i, '');
  if (/^\d/.test(whole)) return Number(whole.replaceAll(',', '')) + half;
  const named = wordNumber(whole);
  if (named > 0) return named + half;
  const lower = text.toLowerCase().replaceAll(GAPS, ' ');
  return DOZENS.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}
