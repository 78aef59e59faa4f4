import type { Interval, Timex } from '../../dates/timex.ts';
import { contains, slice } from '../../span.ts';
import { isDating } from '../is-dating.ts';
import { type Claim, containment, shared } from './claim.ts';
import { type FindDisagreement, keyOf } from './disagreement.ts';
import { countsDiffer } from './number.ts';
import { likeness, meet, namesAgree, timesDiffer } from './same-event.ts';

/** Terms of an event that both sentences tell; a shorter one leaves open whether it is the same. */
const LEAST = 4;
/** The shorter sentence says nothing that the other does not, and the longer little more. */
const TOLD_BY_BOTH = { contained: 1, likeness: 0.6 };

/**
 * Two days of one event: [The bridge fell on 3 May], [It was on 4 May that the bridge fell]. Only where each names
 * one day, of the event and not of who reports it, and the words of one sentence are all in the other.
 */
export const date: FindDisagreement = (a, b) => {
  if (shared(a.terms, b.terms) < LEAST || containment(a, b) < TOLD_BY_BOTH.contained) return null;
  if (likeness(a, b) < TOLD_BY_BOTH.likeness || !namesAgree(a, b) || timesDiffer(a, b)) return null;
  // Other figures on another day are another event.
  if (countsDiffer(a, b)) return null;
  const [one, other] = [dayOf(a), dayOf(b)];
  if (!one || !other || meet(one.interval, other.interval)) return null;
  const [here, there] = [words(one.timex, a), words(other.timex, b)];
  // One report, printed again: its “yesterday” is counted from another day.
  if (here === there) return null;
  return {
    certain: NAMED_MONTH.test(here) && NAMED_MONTH.test(there),
    reason: 'the same is told, of days that do not meet',
    key: keyOf(`${one.interval.from} ${one.interval.to}`, `${other.interval.from} ${other.interval.to}`),
    spans: [one.timex.span, other.timex.span],
  };
};

/** [3 May], [August 30]: a day that nothing need be counted from. */
const NAMED_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

const words = ({ span }: Timex, { found }: Claim): string => slice(found.article.text, span).toLowerCase();

/** The one day or month that a sentence gives its event. */
function dayOf(claim: Claim): { timex: Timex; interval: Interval } | null {
  const dating = claim.timexes.filter((timex) => isDating(timex, claim.found));
  const [timex] = dating;
  if (!timex?.interval || dating.length > 1 || timex.certainty !== 'exact') return null;
  const said = claim.quotations.flatMap(({ spans }) => spans);
  // [Police said on Monday that …]: the day of saying.
  if (said.length > 0 && !said.some((span) => contains(span, timex.span))) return null;
  const { text } = claim.found.article;
  const before = text.slice(Math.max(0, timex.span.start - 8), timex.span.start);
  // [Monday’s session] is named after its day; [since Monday] tells of another.
  if (/^['’]s/.test(text.slice(timex.span.end, timex.span.end + 2))) return null;
  return /\b(?:since|until|till|before|after|by|from|to)\s$/i.test(before)
    ? null
    : { timex, interval: timex.interval };
}
