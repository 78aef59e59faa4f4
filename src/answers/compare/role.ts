import { countryOf, isNation } from '../../search/nations.ts';
import { termOf } from '../../search/terms.ts';
import type { Claim } from './claim.ts';
import { type Disagreement, type FindDisagreement, keyOf } from './disagreement.ts';
import type { Office } from './offices-in.ts';
import { daysNamed, meet, timesDiffer } from './same-event.ts';

/**
 * Who holds an office, or in which office somebody did something: [Foreign Minister Ana Reyes] and [Finance Minister
 * Ana Reyes]; [a delegation headed by the foreign minister] and [the trip of the defence minister], to one place in one
 * month. Never certain: people change offices, and two may go.
 */
export const role: FindDisagreement = (a, b) => {
  if (timesDiffer(a, b)) return null;
  for (const one of a.offices)
    for (const other of b.offices) {
      if (one.head !== other.head || one.field === other.field) continue;
      if (one.country && other.country && one.country !== other.country) continue;
      const reason = isOneHolder(one, other)
        ? 'one name with two offices, which may have been held one after the other'
        : isOneJourney(one, a, other, b)
          ? 'a journey of one country’s delegation to one place at one time, under two offices'
          : null;
      if (reason) return disagreement(one, other, reason);
    }
  return null;
};

const disagreement = (one: Office, other: Office, reason: string): Disagreement => ({
  certain: false,
  reason,
  key: keyOf(`${one.field} ${one.head}`, `${other.field} ${other.head}`),
  spans: [one.span, other.span],
});

/** Full names that are the same. A surname alone may be two people's. */
const isOneHolder = ({ holder: a }: Office, { holder: b }: Office): boolean =>
  a.length > 1 && b.length > 1 && a[0] === b[0] && a.at(-1) === b.at(-1);

/** One of the two leads a delegation, as only one can; the other travels. */
function isOneJourney(one: Office, a: Claim, other: Office, b: Claim): boolean {
  // With two ministers in a sentence it is open who leads.
  if (a.offices.length > 1 || b.offices.length > 1) return false;
  const leads = [isLeader(one, a), isLeader(other, b)];
  const travels = [isTraveller(one, a), isTraveller(other, b)];
  if (!((leads[0] && (leads[1] || travels[1])) || (leads[1] && travels[0]))) return false;
  const [days, others] = [daysNamed(a), daysNamed(b)];
  return (
    days.some((day) => others.some((more) => meet(day, more))) &&
    [...countriesIn(a)].some((country) => countriesIn(b).has(country)) &&
    destinationsIn(a).some((place) => destinationsIn(b).some((there) => isPartOf(place, there)))
  );
}

const formsBefore = ({ from }: Office, { words }: Claim, count: number): string =>
  words
    .slice(Math.max(0, from - count), from)
    .map(({ form }) => form)
    .join(' ');

const formsAfter = ({ to }: Office, { words }: Claim, count: number): string =>
  words
    .slice(to, to + count)
    .map(({ form }) => form)
    .join(' ');

/** [headed by the] foreign minister; the foreign minister [led] */
const isLeader = (office: Office, claim: Claim): boolean =>
  /\b(?:headed|led|chaired) by(?: the| its| their)?$/.test(formsBefore(office, claim, 3)) ||
  /^(?:headed|led|heads|leads|leading|heading)\b/.test(formsAfter(office, claim, 1));

const isTraveller = (office: Office, claim: Claim): boolean =>
  /\b(?:trip|visit|journey) (?:of|by)(?: the| its)?$/.test(formsBefore(office, claim, 3)) ||
  /^(?:(?:also|recently|had|has|just) )?(?:visit|visited|visits|travelled|traveled|flew|arrived|went|trip|journey|while in)\b/.test(
    formsAfter(office, claim, 3),
  );

const countriesIn = ({ words }: Claim): ReadonlySet<string> =>
  new Set(words.flatMap(({ form }) => (isNation(form) ? countryOf(form) : [])));

const COMPASS = /^(?:north|south|east|west)$/;

/** Where a sentence goes: [to North Korea], [to the north], [visited Pyongyang]. */
function destinationsIn({ words }: Claim): string[][] {
  return words.flatMap(({ form }, at) => {
    if (!/^(?:to|in|visit|visited|visiting|visits)$/.test(form)) return [];
    const from = words[at + 1]?.form === 'the' ? at + 2 : at + 1;
    let to = from;
    while (words[to] && (words[to]!.capital || COMPASS.test(words[to]!.form))) to++;
    const place = words.slice(from, to).flatMap((word) => termOf(word.form) ?? []);
    return place.length > 0 ? [place] : [];
  });
}

/** [the North] is [North Korea]. */
const isPartOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
