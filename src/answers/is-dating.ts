import type { Interval, Timex } from '../dates/timex.ts';
import type { AnnotatedArticle } from '../library.ts';
import { slice } from '../span.ts';

/** Days. “last month” dates an event; “last year” is more often about something else in the sentence. */
const MONTH = 31;

export const daysIn = ({ from, to }: Interval): number =>
  from === to ? 1 : (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** A day up to a month; an earlier year where a preposition makes it one [in 1972]; or openly no day [recently]. */
export function isDating({ type, value, interval, span }: Timex, { article }: AnnotatedArticle): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  if (!interval) return value === 'PAST_REF';
  if (daysIn(interval) <= MONTH) return true;
  const year = /\d{4}/.test(slice(article.text, span));
  const preposition = /\b(?:in|since|of|by|during)\s$/i.test(
    article.text.slice(Math.max(0, span.start - 8), span.start),
  );
  return year && preposition && !(article.publishedOn && interval.to >= article.publishedOn);
}

/** [two years ago], [on Wednesday] in an undated article: a date, though nobody can say which. */
export const isUnresolved = ({ type, value, interval }: Timex, { article }: AnnotatedArticle): boolean =>
  article.publishedOn === null && type === 'DATE' && interval === null && value.includes('X');
