import { COUNT, COUNT_STARTS, countNumber } from '../counts.ts';
import type { Origin } from '../meaning.ts';
import { type ClockUnit, durationValue, isClockUnit, UNIT, unitOf } from '../units.ts';
import { GAP, LINK } from '../words.ts';
import { DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

const RELATIONS: Readonly<Record<string, readonly [sign: -1 | 1, origin: Origin]>> = {
  ago: [-1, 'anchor'],
  back: [-1, 'anchor'],
  from: [1, 'anchor'],
  hence: [1, 'anchor'],
  earlier: [-1, 'reference'],
  before: [-1, 'reference'],
  previously: [-1, 'reference'],
  prior: [-1, 'reference'],
  later: [1, 'reference'],
  after: [1, 'reference'],
  afterward: [1, 'reference'],
  afterwards: [1, 'reference'],
};

/** How many of a unit make a day. */
const IN_DAY: Readonly<Record<ClockUnit, number>> = { hour: 24, minute: 24 * 60, second: 24 * 3600 };

function read({ groups }: Match): Reading | null {
  const [relation = ''] = (groups.relation ?? '').toLowerCase().split(/\s/);
  const [sign, origin] = RELATIONS[relation] ?? [-1, 'anchor'];
  const { unit, times } = unitOf(groups.unit ?? '');
  const whole = groups.count === undefined ? null : countNumber(groups.count);
  // Without a number, [a few years ago] only says past, and [decades later] how long.
  if (whole === null) {
    const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return origin === 'anchor'
      ? { meaning: { kind: 'fixed', type: 'DATE', value } }
      : { meaning: { kind: 'fixed', type: 'DURATION', value: durationValue(null, unit) } };
  }
  const count = sign * times * (whole + (groups.half === undefined ? 0 : 0.5));
  if (!isClockUnit(unit)) return { meaning: { kind: 'distance', unit, count, origin } };
  // The hour from which hours are counted is not known, but the day is.
  return { meaning: { kind: 'unit', unit: 'day', offset: Math.trunc(count / IN_DAY[unit]), origin } };
}

/** [ten days ago], [two years later], [a week from now], [a week or so ago]. */
const counted = pattern(
  'distance',
  [DIGITS, ...COUNT_STARTS],
  `${COUNT}${LINK}(?:more${GAP})?${UNIT}(?:(?<half>${GAP}and${GAP}a${GAP}half)|${GAP}or${GAP}(?:so|more))?${LINK}(?<relation>ago|earlier|later|from${GAP}(?:now|today)|hence|before(?!${GAP}(?:the|a|an|his|her|its|their|he|she|it|they))|afterwards?|previously|back|prior(?!${GAP}to))(?![a-z])`,
  read,
);

const PLURALS = 'days|weeks|months|years|decades|centuries|hours|minutes';

/** [years ago], [decades later]. */
const uncounted = pattern(
  'distance-uncounted',
  PLURALS.split('|'),
  `(?<unit>${PLURALS})${GAP}(?<relation>ago|earlier|later|from${GAP}now|hence|back)(?![a-z])`,
  read,
);

/** [year-ago], [year-earlier quarter]: the same time one year before. */
const yearAgo = pattern(
  'year-ago',
  ['year'],
  `year${LINK}(?:ago|earlier)(?![a-z])(?:${GAP}(?:quarter|period))?`,
  () => ({ kind: 'distance', unit: 'year', count: -1, origin: 'reference' }),
);

export const distances: readonly Pattern[] = [counted, uncounted, yearAgo];
