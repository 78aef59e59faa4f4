import type { Granularity } from '../granularity.ts';
import type { Origin } from '../meaning.ts';
import { CALENDAR_UNIT } from '../units.ts';
import { isPossessed } from '../which.ts';
import { GAP, wordsBefore } from '../words.ts';
import { type Pattern, pattern } from './pattern.ts';

const unitIn = (groups: Readonly<Record<string, string | undefined>>): Granularity =>
  (groups.unit?.toLowerCase() ?? 'day') as Granularity;

const PLACES: Readonly<Record<string, readonly [number, Origin]>> = {
  last: [-1, 'anchor'],
  this: [0, 'anchor'],
  current: [0, 'anchor'],
  next: [1, 'anchor'],
  coming: [1, 'anchor'],
  upcoming: [1, 'anchor'],
  previous: [-1, 'reference'],
  preceding: [-1, 'reference'],
  prior: [-1, 'reference'],
  following: [1, 'reference'],
  ensuing: [1, 'reference'],
  subsequent: [1, 'reference'],
  same: [0, 'reference'],
  that: [0, 'reference'],
};

/** A company’s [last quarter], [next fiscal year]. */
const REPORTED = /quarter|fiscal|financial/i;

/** [last month], [this week], [the current fiscal year], [the following year], [that day]. */
const placed = pattern(
  'calendar-unit',
  Object.keys(PLACES),
  `(?:(?:this|that)${GAP}(?=same|past|coming))?(?<place>${Object.keys(PLACES).join('|')})${GAP}(?:(?:very|whole|entire|full|calendar|fiscal|financial|school|academic|trading|business)${GAP})?${CALENDAR_UNIT}(?!${GAP}old)(?!${GAP}of${GAP})`,
  ({ text, start, end, groups }) => {
    const unit = unitIn(groups);
    if (isPossessed(text, start) && !REPORTED.test(text.slice(start, end))) return 'not-a-time';
    // [the last day] is no yesterday.
    if (unit === 'day' && groups.place?.toLowerCase() === 'last') return null;
    const [offset, origin] = PLACES[groups.place?.toLowerCase() ?? ''] ?? [0, 'anchor'];
    // [the next day] counts from the day spoken of, [next year] from the article's.
    return { kind: 'unit', unit, offset, origin: unit === 'day' ? 'reference' : origin };
  },
);

/** [the week before last], [the year after next]. */
const beyond = pattern(
  'unit-beyond',
  ['the'],
  `the${GAP}(?<unit>week(?:end)?|month|quarter|year)${GAP}(?:(?<last>before${GAP}last)|after${GAP}next)(?![a-z])`,
  ({ groups }) => ({
    kind: 'unit',
    unit: unitIn(groups),
    offset: groups.last === undefined ? 2 : -2,
    origin: 'anchor',
  }),
);

/** [the past weekend], [this past weekend]: the one that is over; [the past week] is a length. */
const pastWeekend = pattern(
  'past-weekend',
  ['this', 'past'],
  `(?:this${GAP})?past${GAP}weekend(?![a-z])`,
  () => ({
    kind: 'unit',
    unit: 'weekend',
    offset: -1,
    origin: 'anchor',
  }),
);

/** [the year], [the week]: the one that is spoken of, unlike [the year 1990]; [the latest fiscal year] is the one that is over. */
const bare = pattern(
  'the-unit',
  ['the'],
  `the${GAP}(?<latest>latest${GAP})?(?:(?:fiscal|financial|full|whole|entire)${GAP})?(?<unit>week(?:end)?|month|year)(?![-a-z]|${GAP}(?:before|after|of${GAP}the|[12]\\d{3}))`,
  ({ groups }) => ({
    kind: 'unit',
    unit: unitIn(groups),
    offset: groups.latest === undefined ? 0 : -1,
    origin: 'anchor',
  }),
);

/** [by the end of] [the decade]; [the decade] alone is more often one that was. */
const decade = pattern(
  'the-decade',
  ['the'],
  `the${GAP}(?<unit>decade|century)(?![-a-z])`,
  ({ text, start, groups }) =>
    /\b(?:end|close|start|beginning|middle|rest) of\s$/i.test(wordsBefore(text, start))
      ? { kind: 'unit', unit: unitIn(groups), offset: 0, origin: 'anchor' }
      : null,
);

/** [the year before], [the day after], where the sentence ends or goes on without naming before what. */
const beside = pattern(
  'unit-beside',
  ['the'],
  `the${GAP}(?<unit>day|week(?:end)?|month|year)${GAP}(?<side>before|after)(?=[.,;:)]|${GAP}(?:and|but|when|while|in|to|at)(?![a-z]))`,
  ({ groups }) => ({
    kind: 'unit',
    unit: unitIn(groups),
    offset: groups.side?.toLowerCase() === 'before' ? -1 : 1,
    origin: 'reference',
  }),
);

/** [the quarter], [the latest period]: the one that is reported on; [the quarter a year ago]: the same a year before. */
const reported = pattern(
  'reported-quarter',
  ['the'],
  `the${GAP}(?:(?:latest${GAP})?(?:(?:fiscal|financial)${GAP})?quarter(?<back>${GAP}a${GAP}year${GAP}(?:ago|earlier))?|latest${GAP}period)(?![-a-z]|${GAP}of${GAP}the)`,
  ({ groups }) =>
    groups.back === undefined
      ? { kind: 'unit', unit: 'quarter', offset: 0, origin: 'reference' }
      : { kind: 'distance', unit: 'year', count: -1, origin: 'reference' },
);

/** [the year ended March 31], [the fiscal year ending tomorrow]: a length whose end is said. */
const ended = pattern(
  'year-ended',
  ['the'],
  `the${GAP}(?:fiscal${GAP}|financial${GAP})?year(?=${GAP}(?:ended|ending|to)${GAP}[A-Z1-9])`,
  () => ({ kind: 'fixed', type: 'DURATION', value: 'P1Y' }),
);

/** [year end], [year's end], [the year-end]. */
const yearEnd = pattern('year-end', ['year'], `year(?:['’]s)?[- ]end(?![a-z])`, () => ({
  meaning: { kind: 'unit', unit: 'year', offset: 0, origin: 'anchor' },
  part: 'late',
}));

export const calendarUnits: readonly Pattern[] = [
  placed,
  beyond,
  pastWeekend,
  ended,
  bare,
  decade,
  beside,
  reported,
  yearEnd,
];
