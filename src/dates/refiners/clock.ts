import type { Draft } from '../draft.ts';
import { intervalOf } from '../interval-of.ts';
import type { Anchor } from '../timex.ts';

const isDayValue = (value: string): boolean => /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(value);
const isClock = ({ meaning }: Draft): boolean => meaning.kind === 'clock';

const timed = (draft: Draft, clock: string | null, day: string, anchor: Anchor | null): Draft => ({
  ...draft,
  type: 'TIME',
  value: `${day}T${clock}`,
  anchor,
  interval: intervalOf(day),
});

/** [5 p.m.] + [ on ] + [Nov. 9], [Friday] + [ at ] + [noon]. */
const BETWEEN = /^(?:,?\s|,?\s(?:on|at|of|from|this|by|around|about)\s|\s\(|,?\s(?:on|at)\sthe\s)$/i;

function standTogether(text: string, a: Draft, b: Draft | undefined): b is Draft {
  if (b === undefined || isClock(a) === isClock(b)) return false;
  const [clock, day] = isClock(a) ? [a, b] : [b, a];
  return (
    (day.clock === null || /^[A-Z]/.test(day.clock)) &&
    clock.clock !== null &&
    isDayValue(day.value) &&
    BETWEEN.test(text.slice(a.end, b.start))
  );
}

/** A time and a day that stand together become one expression; [Friday night] has its day already. */
function joined(text: string, drafts: readonly Draft[]): Draft[] {
  const all: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index];
    if (draft === undefined) continue;
    const next = drafts[index + 1];
    // Of two days beside it, a time belongs to the second: on Monday, [at 9:15 on Tuesday].
    if (
      standTogether(text, draft, next) &&
      (isClock(draft) || !standTogether(text, next, drafts[index + 2]))
    ) {
      const [clock, day] = isClock(draft) ? [draft, next] : [next, draft];
      all.push({ ...timed(day, clock.clock, day.value, day.anchor), start: draft.start, end: next.end });
      index++;
    } else if (isClock(draft) || draft.clock === null || !isDayValue(draft.value)) all.push(draft);
    else all.push(timed(draft, draft.clock, draft.value, draft.anchor));
  }
  return all;
}

/** Neighbours looked at for the day of a bare time: more than a sentence holds. */
const NEIGHBOURS = 6;

/** A bare [7:15 p.m.] is on the nearest day of its sentence, else on the day of the article. */
function placed(all: readonly Draft[], index: number, anchor: Anchor | null): Draft {
  const draft = all[index] as Draft;
  let nearest: Draft | null = null;
  for (const other of all.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)) {
    if (other.sentence !== draft.sentence || isClock(other) || !/^\d{4}-\d\d-\d\d(?:T|$)/.test(other.value))
      continue;
    if (nearest === null || Math.abs(other.start - draft.start) < Math.abs(nearest.start - draft.start))
      nearest = other;
  }
  if (nearest !== null) return timed(draft, draft.clock, nearest.value.slice(0, 10), nearest.anchor);
  return timed(draft, draft.clock, anchor?.day ?? 'XXXX-XX-XX', anchor);
}

/** Gives each time of day its day. */
export function timesOfDay(text: string, drafts: readonly Draft[], anchor: Anchor | null): Draft[] {
  const all = joined(text, drafts);
  return all.map((draft, index) => (isClock(draft) ? placed(all, index, anchor) : draft));
}
