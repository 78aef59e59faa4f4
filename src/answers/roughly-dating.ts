import { intervalOf } from '../dates/interval-of.ts';
import type { Interval, Timex } from '../dates/timex.ts';
import type { AnnotatedArticle } from '../library.ts';
import { type Span, slice } from '../span.ts';
import { daysIn, isDating } from './is-dating.ts';

/** Days. [spring 2025], [the third quarter], [the second half of 2027]. */
const HALF_YEAR = 184;
/** [two years ago], [last year]: years and more that are no part of a name or a figure. */
const BY_ITSELF = /\b(?:ago|(?:last|next) (?:year|decade))$/i;
/** [in 2027], [by the end of 2026]: a year that something is to happen in. */
const IN = /\b(?:in|by|from|until|since|during|between)\s$/i;
/** [third-quarter profit], [last year’s flood]: whose it is, not when it was. */
const NAMES_ANOTHER = /^(?:['’]s|-)/;

const isPart = (interval: Interval, value: string): boolean => {
  const whole = intervalOf(value);
  return whole !== null && (interval.from > whole.from || interval.to < whole.to);
};

/** More than a month, and yet when something was: a season, half a year, [later this year], [two years ago], [in 2027]. */
export function isRoughlyDating(timex: Timex, found: AnnotatedArticle): boolean {
  const { type, value, interval, span } = timex;
  if (type !== 'DATE' || !interval || isDating(timex, found)) return false;
  const { text } = found.article;
  const words = slice(text, span);
  if (NAMES_ANOTHER.test(text.slice(span.end, span.end + 2)) || /-quarter$/i.test(words)) return false;
  if (daysIn(interval) <= HALF_YEAR || isPart(interval, value)) return true;
  if (/\d{4}/.test(words)) return IN.test(text.slice(Math.max(0, span.start - 8), span.start));
  return BY_ITSELF.test(words);
}

/** What begins another clause. */
const CLAUSE = /[,;:()—–]|\b(?:that|which|who|whose|where|when|while|because|although|after|before)\b/i;

/** [In ] the third quarter, profit rose: the comma after what opens a sentence begins no other clause. */
const OPENS = /^(?:\w+\s)?$/;

/** Whether an expression dates some of the words, rather than another clause: the work, [begun two years ago], was put off. */
export function datesWords({ span }: Timex, words: readonly Span[], sentence: Span, text: string): boolean {
  const opens = OPENS.test(text.slice(sentence.start, span.start));
  const after = span.end + (opens && text.charAt(span.end) === ',' ? 1 : 0);
  return words.some(
    (word) =>
      !CLAUSE.test(word.end <= span.start ? text.slice(word.end, span.start) : text.slice(after, word.start)),
  );
}
