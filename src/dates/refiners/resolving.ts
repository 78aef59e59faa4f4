import type { IsoDate } from '../../articles/article.ts';
import { isDay, pad } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { type Granularity, granularityOf } from '../granularity.ts';
import { intervalOf } from '../interval-of.ts';
import type { Meaning } from '../meaning.ts';
import { withinMonth } from '../resolve/of-month.ts';
import { resolve } from '../resolve/resolve.ts';
import type { Anchor, Interval } from '../timex.ts';
import { periodValue } from './period.ts';

// From fine to coarse; units that cannot hold one another share a place.
const FINENESS: Readonly<Record<Granularity, number>> = {
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  season: 3,
  quarter: 3,
  half: 4,
  year: 5,
  decade: 6,
  century: 7,
};

/** How many mentions, and how many characters back a [that day] can reach. */
const MEMORY = 8;
const REACH = 1000;

/** [a year earlier] is an aside: what follows does not count from it. */
const isAside = (meaning: Meaning): boolean => meaning.kind === 'distance' && meaning.count < 0;

/** The days of a value; of a week, [the second of May], and of a range, [5–7 May], up to its last, though TIMEX3 has only the first. */
export function intervalFor(meaning: Meaning, value: string): Interval | null {
  const interval = intervalOf(value);
  if (interval !== null && meaning.kind === 'nth-of-month') return withinMonth(meaning, interval);
  if (interval === null || meaning.kind !== 'day' || meaning.last === null) return interval;
  const to = `${interval.from.slice(0, 8)}${pad(meaning.last, 2)}`;
  return isDay(to) ? { ...interval, to } : interval;
}

/** The first day of the date mentioned before an expression that is as fine as the unit; null where there is none. */
function mentionBefore(
  draft: Draft,
  all: readonly Draft[],
  index: number,
): (unit: Granularity) => IsoDate | null {
  return (unit) => {
    for (let at = index - 1; at >= Math.max(0, index - MEMORY); at--) {
      const one = all[at];
      if (one === undefined || draft.start - one.start > REACH) return null;
      const granularity = isAside(one.meaning) ? null : granularityOf(one.value);
      if (granularity !== null && FINENESS[granularity] <= FINENESS[unit])
        return intervalOf(one.value)?.from ?? null;
    }
    return null;
  };
}

/** The draft with its value, which may count from what stands before it among the others. */
export function resolved(draft: Draft, anchor: Anchor | null, all: readonly Draft[], index: number): Draft {
  const { meaning, direction, opens } = draft;
  const reference = mentionBefore(draft, all, index);
  const alone = { day: anchor?.day ?? null, direction, opens, reference: () => null };
  const mentions: IsoDate[] = [];
  const told = resolve(meaning, {
    ...alone,
    reference: (unit) => {
      const day = reference(unit);
      if (day !== null) mentions.push(day);
      return day;
    },
  });
  const value = periodValue(draft, all, index, alone.day) ?? told.value;
  const [mention] = mentions;
  // One that was looked at and made no difference is nothing that it was counted from.
  const isFromMention = mention !== undefined && resolve(meaning, alone).value !== told.value;
  const from: Anchor | null = isFromMention ? { day: mention, basis: 'mention' } : anchor;
  return {
    ...draft,
    type: told.type,
    value,
    relative: told.relative,
    anchor: told.relative ? from : null,
    interval: intervalFor(meaning, value),
  };
}

/** In text order, since [the next day] counts from the one mentioned before. */
export function resolveAll(drafts: readonly Draft[], anchor: Anchor | null): readonly Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) done.push(resolved(draft, anchor, done, done.length));
  return done;
}
