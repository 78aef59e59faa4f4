import type { IsoDate } from '../../articles/article.ts';
import { isoDate, weekdayOf } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { intervalOf } from '../interval-of.ts';
import type { Anchor } from '../timex.ts';

/** The year that an expression states outright, unless it speaks of a future: [Copyright 2023], [August 2021]. */
function statedYear({ meaning, direction }: Draft): number | null {
  if (direction === 'future') return null;
  if (meaning.kind === 'day') return meaning.year;
  const isDate = meaning.kind === 'fixed' && meaning.type === 'DATE' && meaning.value.length >= 4;
  return isDate && intervalOf(meaning.value) !== null ? Number(meaning.value.slice(0, 4)) : null;
}

/** The day on which a weekday and a date agree in its own year, or in exactly one of those stated elsewhere. */
function provedDay({ meaning, direction }: Draft, years: readonly number[]): IsoDate | null {
  if (meaning.kind !== 'day' || meaning.weekday === null || direction === 'future') return null;
  const { year, month, day, weekday } = meaning;
  const agreeing = (year === null ? years : [year])
    .map((one) => isoDate(one, month, day))
    .filter((iso) => iso !== null && weekdayOf(iso) === weekday);
  return agreeing.length === 1 ? (agreeing[0] ?? null) : null;
}

/**
 * The publication date where it is stated; else the latest day that the text itself proves, which needs a
 * weekday and a date that agree in a year it states, and no later year stated:
 * [Wednesday, August 30] … [Copyright 2023] → 2023-08-30. Without proof nothing is anchored.
 */
export function anchorOf(publishedOn: IsoDate | null, drafts: readonly Draft[]): Anchor | null {
  if (publishedOn !== null) return { day: publishedOn, basis: 'published' };
  const years = [...new Set(drafts.map(statedYear).filter((year) => year !== null))];
  const proved = drafts.map((draft) => provedDay(draft, years)).filter((day) => day !== null);
  const day = proved.toSorted().at(-1);
  const isLatest = day !== undefined && years.every((year) => year <= Number(day.slice(0, 4)));
  return isLatest ? { day, basis: 'text' } : null;
}

/**
 * In an article without a publication date, a full date in the past tense, or one that its weekday confirms,
 * is itself a day that has passed: it becomes its own anchor, which `notBefore` reads.
 */
export function selfProved(draft: Draft): Draft {
  const { meaning, direction, value, interval } = draft;
  if (meaning.kind !== 'day' || meaning.year === null || interval === null || direction === 'future')
    return draft;
  const day = interval.from;
  const agrees = meaning.weekday !== null && weekdayOf(day) === meaning.weekday;
  const isPast = direction === 'past' && meaning.weekday === null;
  return value === day && (agrees || isPast) ? { ...draft, anchor: { day, basis: 'text' } } : draft;
}
