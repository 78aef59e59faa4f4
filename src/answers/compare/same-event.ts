import type { Interval } from '../../dates/timex.ts';
import { termOf } from '../../search/terms.ts';
import { slice } from '../../span.ts';
import { isDating } from '../is-dating.ts';
import { type Claim, shared } from './claim.ts';

/** The days that a sentence names, up to a month each. */
export const daysNamed = ({ timexes, found }: Claim): Interval[] =>
  timexes.flatMap((timex) => (timex.interval && isDating(timex, found) ? [timex.interval] : []));

export const meet = (a: Interval, b: Interval): boolean => a.from <= b.to && b.from <= a.to;

/** Both name days, and none of them is the other's. */
function daysDiffer(a: Claim, b: Claim): boolean {
  const [one, other] = [daysNamed(a), daysNamed(b)];
  return one.length > 0 && other.length > 0 && !one.some((days) => other.some((more) => meet(days, more)));
}

/** Reports of one event come within so many days of one another; later ones recall it, or tell of the next. */
const REPORTED = 7;
const DAY = 86_400_000;

/** The articles are of so different days that the same words need not tell of the same. */
export function timesDiffer({ found: a }: Claim, { found: b }: Claim, days = REPORTED): boolean {
  const [here, there] = [a.article.publishedOn, b.article.publishedOn];
  return here !== null && there !== null && Math.abs(Date.parse(here) - Date.parse(there)) > days * DAY;
}

/** Both name the same, one of them one name more at most: with several more it tells of more than the other. */
export const namesAgree = ({ names: a }: Claim, { names: b }: Claim): boolean =>
  shared(a, b) > 0 && shared(a, b) === Math.min(a.size, b.size) && Math.abs(a.size - b.size) <= 1;

/** Exactly the same names, two at least: [revenue rose] says nothing of whose. */
export const namesSame = ({ names: a }: Claim, { names: b }: Claim): boolean =>
  shared(a, b) === a.size && a.size === b.size && a.size >= 2;

/** Terms in both, as a share of all that either has. */
export function likeness({ terms: a }: Claim, { terms: b }: Claim): number {
  const common = shared(a, b);
  return common / Math.max(1, a.size + b.size - common);
}

/** Nothing speaks against one event: names that agree, and no other days. */
export const mayBeOneEvent = (a: Claim, b: Claim): boolean =>
  namesAgree(a, b) && !daysDiffer(a, b) && !timesDiffer(a, b);

/** One of them names neither place nor day, and its article has all the names of the other: it may tell of that again. */
export const mayBeRecalled = (a: Claim, b: Claim): boolean =>
  !timesDiffer(a, b) && (isNameless(a) ? areNamedIn(b, a) : isNameless(b) && areNamedIn(a, b));

const isNameless = ({ names, timexes }: Claim): boolean => names.size === 0 && timexes.length === 0;

const areNamedIn = ({ words, names, found: { article } }: Claim, { found }: Claim): boolean =>
  names.size > 0 &&
  words.every((word) => {
    const term = word.capital ? termOf(word.form) : null;
    return term === null || !names.has(term) || found.article.text.includes(slice(article.text, word));
  });
