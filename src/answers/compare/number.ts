import { type Claim, containment, shared } from './claim.ts';
import { type FindDisagreement, keyOf } from './disagreement.ts';
import type { Quantity } from './quantities-in.ts';
import { daysDiffer, namesDiffer } from './same-event.ts';

/** Terms that two sentences share at least, and as a share of the shorter one's. */
const SAME_EVENT = { terms: 3, contained: 0.5 };
/** Nearly all of the shorter sentence is in the other. */
const NEARLY_SAME = { terms: 5, contained: 0.85 };

/** One thing that happens to those who are counted, in several words; what differs here is another count. */
const HAPPENS: readonly ReadonlySet<string>[] = [
  'kill die dead death fatal perish',
  'injur wound hurt hospit',
  'miss unaccount',
  'arrest detain',
  'rescu save evacu',
].map((terms) => new Set(terms.split(' ')));

/**
 * The same count with another figure: [killed 12 people], [15 people were killed]. Bounds and rounded figures that fit
 * [at least 12, 14] are no difference; nor are counts on other days or of what other things happen to.
 */
export const number: FindDisagreement = (a, b) => {
  if (shared(a.terms, b.terms) < SAME_EVENT.terms || containment(a, b) < SAME_EVENT.contained) return null;
  if (namesDiffer(a, b) || daysDiffer(a, b)) return null;
  for (const one of a.quantities)
    for (const other of b.quantities) {
      if (!countsOneThing(one, other) || fits(one, other)) continue;
      // With several figures for one thing it is open which of them is meant.
      if (severalOf(one, a.quantities) || severalOf(other, b.quantities)) continue;
      const [here, there] = [a.found.article.publishedOn, b.found.article.publishedOn];
      const alike =
        shared(a.terms, b.terms) >= NEARLY_SAME.terms && containment(a, b) >= NEARLY_SAME.contained;
      const sameDay = here === null || there === null || here === there;
      return {
        certain: alike && sameDay,
        reason: reasonOf(alike, sameDay),
        key: keyOf(`${one.least} ${one.most}`, `${other.least} ${other.most}`),
        spans: [one.span, other.span],
      };
    }
  return null;
};

/** One thing is counted in both, and no figure of the one fits the other. */
export const countsDiffer = (a: Claim, b: Claim): boolean =>
  a.quantities.some((one) => {
    const others = b.quantities.filter(({ unit }) => shared(unit, one.unit) > 0);
    return others.length > 0 && !others.some((other) => fits(one, other));
  });

function reasonOf(alike: boolean, sameDay: boolean): string {
  const same = alike
    ? 'nearly the same sentence with another figure'
    : 'the same is counted, with another figure';
  return sameDay ? same : `${same}; the articles are of different days, and it may have changed`;
}

function countsOneThing(a: Quantity, b: Quantity): boolean {
  if (shared(a.unit, b.unit) === 0) return false;
  const [one, other] = [happeningsIn(a), happeningsIn(b)];
  if (one.length > 0 || other.length > 0) return one.some((each) => other.includes(each));
  return shared(a.context, b.context) > 0;
}

const happeningsIn = ({ unit, context }: Quantity): number[] =>
  [...HAPPENS.keys()].filter((i) => shared(HAPPENS[i]!, unit) + shared(HAPPENS[i]!, context) > 0);

const fits = (a: Quantity, b: Quantity): boolean => a.least <= b.most && b.least <= a.most;

const severalOf = (one: Quantity, all: readonly Quantity[]): boolean =>
  all.filter(({ unit }) => shared(unit, one.unit) > 0).length > 1;
