import { type Claim, containment, shared } from './claim.ts';
import { type FindDisagreement, keyOf } from './disagreement.ts';
import { isMeasure, type Quantity } from './quantities-in.ts';
import { likeness, mayBeOneEvent, mayBeRecalled, namesSame, timesDiffer } from './same-event.ts';

/** Terms that two sentences share at least. */
const LEAST = 3;
/** From this likeness on two sentences are the same but for what differs; so alike, certainly. */
const NEARLY_SAME = 0.6;
const SURE = 0.8;
/** The shorter sentence's terms that are in the other, where both count what happened to people. */
const CONTAINED = 0.5;

/** One thing that happens to those who are counted, in several words; what differs here is another count. */
const HAPPENS: readonly ReadonlySet<string>[] = [
  'kill die dead death fatal perish',
  'injur wound hurt hospit',
  'arrest detain',
  'rescu save evacu',
].map((terms) => new Set(terms.split(' ')));

/**
 * The same count with another figure: [killed 12 people], [15 people were killed]. Bounds and rounded figures that fit
 * [at least 12, 14] are no difference; nor are counts on other days or of what other things happen to.
 */
export const number: FindDisagreement = (a, b) => {
  const isTold = shared(a.terms, b.terms) >= LEAST && mayBeOneEvent(a, b);
  // [In all, 4,200 people were evacuated]: where, its article says elsewhere.
  const isRecalled = !isTold && mayBeRecalled(a, b);
  if (!isTold && !isRecalled) return null;
  const alike = likeness(a, b);
  for (const one of a.quantities)
    for (const other of b.quantities) {
      if (shared(one.unit, other.unit) === 0 || fits(one, other)) continue;
      // With several figures for one thing it is open which of them is meant.
      if (severalOf(one, a.quantities) || severalOf(other, b.quantities)) continue;
      if (
        !countsOneThing(one, other, alike >= NEARLY_SAME && namesSame(a, b), containment(a, b) >= CONTAINED)
      )
        continue;
      if (isRecalled && !isNear(one, other)) continue;
      if (isMeasure(one.unit) && timesDiffer(a, b, 1)) continue;
      const [here, there] = [a.found.article.publishedOn, b.found.article.publishedOn];
      const sameDay = here === null || there === null || here === there;
      return {
        certain: alike >= SURE && sameDay,
        reason: reasonOf(alike >= NEARLY_SAME, sameDay),
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

/** What happens to people is told in many words; anything else is one count only in nearly the same sentence. */
function countsOneThing(a: Quantity, b: Quantity, nearlySame: boolean, contained: boolean): boolean {
  const [one, other] = [happeningsIn(a), happeningsIn(b)];
  if (one.length > 0 || other.length > 0) return contained && one.some((each) => other.includes(each));
  return nearlySame && shared(a.context, b.context) > 0;
}

const happeningsIn = ({ unit, context }: Quantity): number[] =>
  [...HAPPENS.keys()].filter((i) => shared(HAPPENS[i]!, unit) + shared(HAPPENS[i]!, context) > 0);

/** Figures further apart may count a part and the whole. */
const NEAR = 0.75;
const isNear = (a: Quantity, b: Quantity): boolean => {
  const [low = 0, high = 0] = [a, b].map(middle).toSorted((one, other) => one - other);
  return low >= NEAR * high;
};
const middle = ({ least, most }: Quantity): number => (least + most) / 2;

const fits = (a: Quantity, b: Quantity): boolean => a.least <= b.most && b.least <= a.most;

const severalOf = (one: Quantity, all: readonly Quantity[]): boolean =>
  all.filter(({ unit }) => shared(unit, one.unit) > 0).length > 1;
