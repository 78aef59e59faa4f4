import { weekdayOf } from '../calendar.ts';
import type { Draft } from '../draft.ts';
import { wordsBefore } from '../words.ts';

const ABOUT =
  /(?<![a-z])(?:about|around|circa|some|nearly|almost|roughly|approximately|(?:more|less) than|at (?:least|most)|over|under|up to)\s+$/i;

/** A part of the value is unknown, other than the year or week of something that comes round: XXXX-09 is no less vague. */
const UNKNOWN = /X|_REF$/;

/** [Tuesday, August 30] where that day is a Wednesday. */
const contradicts = ({ meaning, interval }: Draft): boolean =>
  meaning.kind === 'day' &&
  meaning.weekday !== null &&
  interval !== null &&
  weekdayOf(interval.from) !== meaning.weekday;

/** Nobody says on which day of a month its weeks begin. */
const isWeekOfMonth = ({ meaning }: Draft): boolean =>
  meaning.kind === 'nth-of-month' && meaning.one === 'week';

/** vague: no day can be given; fuzzy: [about], a weekday that contradicts its date, a week of a month, a count from an inferred day. */
export function rated(text: string, draft: Draft): Draft {
  if (draft.type === 'DATE' && UNKNOWN.test(draft.value)) return { ...draft, certainty: 'vague' };
  if (draft.value.startsWith('PX') || draft.value.startsWith('PTX')) return { ...draft, certainty: 'vague' };
  if (draft.type === 'TIME' && draft.interval === null) return { ...draft, certainty: 'vague' };
  const isInferred = draft.anchor?.basis === 'text' && draft.value !== draft.anchor.day;
  const isFuzzy =
    isInferred || contradicts(draft) || isWeekOfMonth(draft) || ABOUT.test(wordsBefore(text, draft.start));
  return isFuzzy ? { ...draft, certainty: 'fuzzy' } : draft;
}
