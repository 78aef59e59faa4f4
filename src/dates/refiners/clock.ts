import type { Draft } from '../draft.ts';
import { intervalOf } from '../interval-of.ts';
import type { Anchor } from '../timex.ts';

const isDayValue = (value: string): boolean => /^[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|WXX-\d)$/.test(value);
const isClock = ({ meaning }: Draft): boolean => meaning.kind === 'clock';

const timed = (draft: Draft, day: string, anchor: Anchor | null): Draft => {
  const midnight = draft.clock === '24:00';
  const value = `${day}T${midnight ? '24:00' : draft.clock}`;
  return { ...draft, type: 'TIME', value, anchor, interval: intervalOf(day) };
};

/** [5 p.m.] + [ on ] + [Nov. 9], [Friday] + [ at ] + [noon]. */
const LINKS = /^(?:,?\s|,?\s(?:on|at|of|from|this|by|around|about)\s|\s\(|,?\s(?:on|at)\sthe\s)$/i;

function joinable(text: string, a: Draft, b: Draft | undefined): b is Draft {
  if (b === undefined || isClock(a) === isClock(b)) return false;
  const [clock, day] = isClock(a) ? [a, b] : [b, a];
  return (
    day.clock === null &&
    clock.clock !== null &&
    isDayValue(day.value) &&
    LINKS.test(text.slice(a.end, b.start))
  );
}

/**
 * Times of day: [Friday night] has its day already, [5 p.m. on Nov. 9] stands beside it, and a bare
 * [7:15 p.m.] takes the nearest day of its sentence, else the day of the article.
 */
export function timesOfDay(text: string, drafts: readonly Draft[], anchor: Anchor | null): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const draft = drafts[index];
    if (draft === undefined) continue;
    const next = drafts[index + 1];
    if (joinable(text, draft, next)) {
      const [clock, day] = isClock(draft) ? [draft, next] : [next, draft];
      joined.push({
        ...timed({ ...day, clock: clock.clock }, day.value, day.anchor),
        start: draft.start,
        end: next.end,
      });
      index++;
    } else if (!isClock(draft) && draft.clock !== null) {
      joined.push(isDayValue(draft.value) ? timed(draft, draft.value, draft.anchor) : draft);
    } else joined.push(draft);
  }
  return joined.map((draft) =>
    isClock(draft) && draft.type === 'TIME' && draft.value.length === 10 && !draft.value.includes('T')
      ? alone(draft, joined, anchor)
      : draft,
  );
}

function alone(draft: Draft, all: readonly Draft[], anchor: Anchor | null): Draft {
  let nearest: Draft | null = null;
  for (const other of all) {
    if (other.sentence !== draft.sentence || !/^\d{4}-\d\d-\d\d(?:T|$)/.test(other.value) || isClock(other))
      continue;
    if (nearest === null || Math.abs(other.start - draft.start) < Math.abs(nearest.start - draft.start))
      nearest = other;
  }
  if (nearest !== null) return timed(draft, nearest.value.slice(0, 10), nearest.anchor);
  return anchor === null ? timed(draft, 'XXXX-XX-XX', null) : timed(draft, anchor.day, anchor);
}
