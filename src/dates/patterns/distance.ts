import { COUNT, COUNT_STARTS, countNumber } from '../counts.ts';
import type { Granularity } from '../granularity.ts';
import { durationValue, UNIT, type Unit, unitOf } from '../units.ts';
import { GAP, LINK } from '../words.ts';
import { DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

const BACK = new Set(['ago', 'earlier', 'before', 'previously', 'back', 'prior']);
const FROM_REFERENCE = new Set([
  'earlier',
  'later',
  'before',
  'after',
  'afterward',
  'afterwards',
  'previously',
  'prior',
]);

/** A count that names no number only says past or future: [a few years ago], [decades ago]. */
const vague = (past: boolean): Reading => ({
  meaning: { kind: 'fixed', type: 'DATE', value: past ? 'PAST_REF' : 'FUTURE_REF' },
});

const isSmall = (unit: Unit): unit is 'second' | 'minute' | 'hour' =>
  unit === 'second' || unit === 'minute' || unit === 'hour';

export function distance(count: number | null, word: string, relation: string): Reading {
  const past = BACK.has(relation);
  const { unit, times } = unitOf(word);
  const origin = FROM_REFERENCE.has(relation) ? 'reference' : 'anchor';
  if (count === null)
    return origin === 'anchor'
      ? vague(past)
      : { meaning: { kind: 'fixed', type: 'DURATION', value: durationValue(null, unit) } };
  // Hours away from an article whose hour is not known: the day is all that can be said.
  if (isSmall(unit)) return { meaning: { kind: 'unit', unit: 'day', offset: 0, origin } };
  const granularity: Granularity = unit;
  return { meaning: { kind: 'distance', unit: granularity, count: count * times * (past ? -1 : 1), origin } };
}

const read = ({ groups }: Match): Reading | null => {
  const relation = (groups.relation ?? '').toLowerCase().split(/\s/)[0] ?? '';
  const whole = groups.count === undefined ? null : countNumber(groups.count);
  const count = whole === null ? null : whole + (groups.half === undefined ? 0 : 0.5);
  return distance(count, groups.unit ?? '', relation === 'from' ? 'hence' : relation);
};

/** [ten days ago], [two years later], [a week from now], [a year-earlier]. */
const counted = pattern(
  'distance',
  [DIGITS, ...COUNT_STARTS],
  `${COUNT}${LINK}(?:more${GAP})?${UNIT}(?:(?<half>${GAP}and${GAP}a${GAP}half)|${GAP}or${GAP}(?:so|more))?${LINK}(?<relation>ago|earlier|later|from${GAP}(?:now|today)|hence|before(?!${GAP}(?:the|a|an|his|her|its|their|he|she|it|they))|afterwards?|previously|back|prior(?!${GAP}to))(?![a-z])`,
  read,
);

/** [years ago], [decades later]. */
const uncounted = pattern(
  'distance-uncounted',
  'days weeks months years decades centuries hours minutes'.split(' '),
  `(?<unit>days|weeks|months|years|decades|centuries|hours|minutes)${GAP}(?<relation>ago|earlier|later|from${GAP}now|hence|back)(?![a-z])`,
  read,
);

/** [year-ago], [year-earlier]: the same time one year before. */
const yearAgo = pattern(
  'year-ago',
  ['year'],
  `year${LINK}(?<relation>ago|earlier)(?![a-z])(?:${GAP}(?:quarter|period))?`,
  () => ({
    kind: 'distance',
    unit: 'year',
    count: -1,
    origin: 'reference',
  }),
);

/** [a year ago today] and [a week from Monday] are left to their parts. */
export const distances: readonly Pattern[] = [counted, uncounted, yearAgo];
