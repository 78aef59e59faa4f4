import type { Timex } from '../../dates/timex.ts';
import { numberOf } from '../../search/number-words.ts';
import { termOf } from '../../search/terms.ts';
import type { Word } from '../../search/words.ts';
import { overlaps, type Span } from '../../span.ts';

/** A number of something: [at least 12 people], [$3.5 million]. */
export interface Quantity {
  readonly span: Span;
  /** What it can be, both ends included: [at least 12] is 12 and up. */
  readonly least: number;
  readonly most: number;
  /** Terms of what is counted: [people]; [$]; [%]. */
  readonly unit: ReadonlySet<string>;
  /** Terms beside it in its clause, what is counted apart: [kill]. */
  readonly context: ReadonlySet<string>;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12, tn: 1e12,
}; // biome-ignore format: one list

/** Words beside a number that belong to it, on either side. */
const REACH = 5;
/** Of [about 500], and of [about 4,500], whose second digit says more: how far off, as a share, it may be. */
const ABOUT = [0.15, 0.05] as const;
/** So that [4%] and [5%] do not meet. */
const ALMOST_HALF = 0.49;
/** From here on a number that ends in noughts may be rounded. */
const ROUND = 100;

const AT_LEAST = /\b(?:at least|more than|over|above|no fewer than|no less than|upwards of)\s+$/i;
const AT_MOST =
  /\b(?:at most|up to|as many as|as much as|fewer than|less than|under|below|no more than)\s+$/i;
const NEARLY =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|close to|an estimated|estimated|a)\s+$/i;
/** Code units before a number in which such words stand. */
const BEFORE = 16;

/** The numbers of a sentence that count something; dates, ages, scores and numbers in names are none. */
export function quantitiesIn(words: readonly Word[], text: string, timexes: readonly Timex[]): Quantity[] {
  return words.flatMap((word, at) => {
    const read = timexes.some(({ span }) => overlaps(span, word)) ? null : readNumber(words, at, text);
    if (!read) return [];
    const { unit, end } = unitAfter(words, at, read.words, text);
    if (unit.size === 0) return [];
    const span = { start: word.start, end: words[at + read.words - 1]!.end };
    const context = new Set([...beside(words, at, -1, text), ...beside(words, end - 1, 1, text)]);
    for (const each of unit) context.delete(each);
    return [
      {
        span,
        unit,
        context,
        ...boundsOf(
          { ...read, slack: isMeasure(unit) ? read.precision : read.slack },
          text.slice(Math.max(0, word.start - BEFORE), word.start),
        ),
      },
    ];
  });
}

/** A price or a share, which moves from day to day and is always rounded. */
export const isMeasure = (unit: ReadonlySet<string>): boolean =>
  [...unit].some((term) => /^[$€£¥%]$/.test(term));

interface Read {
  readonly value: number;
  /** Half of its last digit's unit, where it may be rounded. */
  readonly slack: number;
  /** Nearly half of its last digit's unit: prices and shares are always rounded. */
  readonly precision: number;
  /** Words that it takes. */
  readonly words: number;
}

function readNumber(words: readonly Word[], at: number, text: string): Read | null {
  const { form, start, end } = words[at]!;
  const [before, after] = [words[at - 1], words[at + 1]];
  // [Boeing 737], [Covid-19], [12-year-old], [3-1]
  if (before?.capital && at > 1 && text.slice(before.end, start) === ' ') return null;
  if (/[-–:/.]/.test(text.charAt(start - 1))) return null;
  // [another 200]: beside those that are counted.
  if (/^(?:another|further|additional|extra|other)$/.test(before?.form ?? '')) return null;
  const tens = /ty$/.test(form) && after?.start === end + 1 ? numberOf(after.form) : null;
  if (tens !== null && tens > 0 && tens < 10)
    return { value: numberOf(form)! + tens, slack: 0, precision: ALMOST_HALF, words: 2 };
  if (/[-–:/]/.test(text.charAt(end))) return null;
  if (form === 'dozen') return { value: 12, slack: 2, precision: 2, words: 1 };
  const [, digits = form, suffix = ''] = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)?$/.exec(form) ?? [];
  const number = numberOf(digits);
  if (number === null || form === 'one' || form === 'zero') return null;
  if (after?.form === 'dozen') return { value: 12 * number, slack: 6, precision: 6, words: 2 };
  const next = after && text.slice(end, after.start) === ' ' ? MAGNITUDES[after.form] : undefined;
  const magnitude = MAGNITUDES[suffix] ?? next ?? 1;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const noughts = decimals > 0 ? -decimals : (/[1-9](0*)$/.exec(digits)?.[1]?.length ?? 0);
  const value = number * magnitude;
  const slack = value >= ROUND && (magnitude > 1 || noughts !== 0) ? (magnitude * 10 ** noughts) / 2 : 0;
  const precision = Math.max(slack, magnitude * 10 ** -decimals * ALMOST_HALF);
  return { value, slack, precision, words: next === undefined ? 1 : 2 };
}

function boundsOf({ value, slack }: Read, before: string): Pick<Quantity, 'least' | 'most'> {
  const words = before.replace(/[$€£¥]$/, '');
  if (AT_LEAST.test(words)) return { least: value - slack, most: Number.POSITIVE_INFINITY };
  if (AT_MOST.test(words)) return { least: 0, most: value + slack };
  const wide = NEARLY.test(words)
    ? Math.max(slack, value * ABOUT[/^[1-9]0*$/.test(`${value}`) ? 0 : 1])
    : slack;
  return { least: value - wide, most: value + wide };
}

/** What is counted: the currency before, the percent sign after, or up to three words. */
function unitAfter(
  words: readonly Word[],
  at: number,
  taken: number,
  text: string,
): { unit: ReadonlySet<string>; end: number } {
  const sign = /[$€£¥]$/.exec(text.slice(words[at]!.start - 1, words[at]!.start))?.[0];
  let end = at + taken;
  if (sign) return { unit: new Set([sign]), end };
  const last = words[end - 1]!;
  const next = words[end]?.form;
  if (text.charAt(last.end) === '%' || next === 'percent') return { unit: new Set(['%']), end };
  if (next === 'per' && words[end + 1]?.form === 'cent') return { unit: new Set(['%']), end: end + 2 };
  if (next === 'of') end += words[end + 1]?.form === 'the' ? 2 : 1;
  const unit = new Set<string>();
  for (const most = end + 3; end < most; end++) {
    const [before, word] = [words[end - 1], words[end]];
    const term = word && before && text.slice(before.end, word.start) === ' ' ? termOf(word.form) : null;
    if (!term || numberOf(word!.form) !== null) break;
    unit.add(term);
  }
  return { unit, end };
}

/** Terms of the words in one direction, up to the clause's end or another number. */
function beside(words: readonly Word[], at: number, step: 1 | -1, text: string): string[] {
  const terms: string[] = [];
  for (let i = at + step, left = REACH; left > 0 && words[i]; i += step, left--) {
    const [first, second] = step === 1 ? [words[i - 1]!, words[i]!] : [words[i]!, words[i + 1]!];
    if (/[,;:()—–“”"]/.test(text.slice(first.end, second.start))) break;
    const { form } = words[i]!;
    if (/^(?:and|but|while|as|whereas|compared|than)$/.test(form) || numberOf(form) !== null) break;
    const term = termOf(form);
    if (term) terms.push(term);
  }
  return terms;
}
