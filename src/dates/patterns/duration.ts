import { COUNT, COUNT_STARTS, countNumber, NUMBER_WORD } from '../counts.ts';
import { durationValue, UNIT, unitOf } from '../units.ts';
import { GAP, LINK, wordsBefore } from '../words.ts';
import { DIGITS, type Match, type Pattern, pattern, type Reading } from './pattern.ts';

const duration = (count: number | null, word: string): Reading => {
  const { unit, times } = unitOf(word);
  return {
    meaning: {
      kind: 'fixed',
      type: 'DURATION',
      value: durationValue(count === null ? null : count * times, unit),
    },
  };
};

const AGE_AFTER = /^[-\s](?:old|olds)\b|^\sof age\b/i;

/** [five years], [two-week], [5 1/2 hours], [a year and a half]; [40 years old] is an age. */
function read({ text, start, end, groups }: Match): Reading | null | 'not-a-time' {
  if (/[$£€.,\d]$/.test(wordsBefore(text, start))) return null;
  const counted = groups.count ?? '';
  const unit = groups.unit ?? '';
  const one = /^an?$/i.test(counted);
  if (one && (/^(?:second|quarter)$/i.test(unit) || !LENGTH_CUE.test(wordsBefore(text, start))))
    return 'not-a-time';
  // [three-quarters of it], [60 Minutes].
  if (/^quarters?$/i.test(unit) && /-$/.test(text.slice(start, end - unit.length))) return 'not-a-time';
  if (/^[A-Z]/.test(unit) && !/^[A-Z]/.test(counted)) return 'not-a-time';
  const count = countNumber(counted);
  if (AGE_AFTER.test(text.slice(end, end + 8))) return 'not-a-time';
  return duration(count === null ? null : count + (groups.half === undefined ? 0 : 0.5), groups.unit ?? '');
}

/** [358,000 a month], [24 hours a day] are rates; [a second chance], [a quarter of it] no time at all. */
const LENGTH_CUE =
  /\b(?:for|in|within|after|before|than|almost|nearly|about|around|roughly|barely|only|just|least|most|over|of|until|under|past|last|take|takes|took|taken|spend|spent|spends|lasted|lasts|once|half|and|or|by|every|each|not)\s+$/i;

const MORE = `(?:(?:more|additional|full|straight|consecutive|whole|long|extra|short|solid|further)${LINK})?`;
/** [12 to 18 months], [two or three years], [20-30 days]: how many is left open. */
const RANGE = `(?:\\d{1,3}|${NUMBER_WORD})(?:[-–]|${GAP}(?:to|or)${GAP})(?:\\d{1,3}|${NUMBER_WORD})`;
const ranged = pattern(
  'duration-range',
  [DIGITS, ...COUNT_STARTS],
  `${RANGE}${LINK}${UNIT}`,
  ({ text, start, end, groups }) =>
    AGE_AFTER.test(text.slice(end, end + 8)) || /[$\d.,-]$/.test(wordsBefore(text, start))
      ? 'not-a-time'
      : duration(null, groups.unit ?? ''),
);

const counted = pattern(
  'duration',
  [DIGITS, ...COUNT_STARTS],
  `${COUNT}${LINK}${MORE}${UNIT}(?<half>${GAP}and${GAP}a${GAP}half)?`,
  read,
);

/** [the past two years], [the next few weeks], [the first nine months], [the year-ago six months]. */
const framed = pattern(
  'duration-framed',
  'past last next coming first previous preceding following final latest year'.split(' '),
  `(?:past|last|next|coming|first|previous|preceding|following|final|latest|year-(?:ago|earlier))${GAP}(?:(?:${COUNT}|(?<range>${RANGE}))${LINK}${MORE}${UNIT}|(?<bare>days|weeks|months|years|decades))(?![a-z])`,
  ({ groups }) =>
    duration(
      groups.bare === undefined && groups.range === undefined ? countNumber(groups.count ?? '') : null,
      groups.bare ?? groups.unit ?? '',
    ),
);

/** [the past week], [the past year]: as long as one, up to now. */
const pastOne = pattern(
  'duration-past-one',
  ['past'],
  `past${GAP}(?<unit>day|week|month|quarter|year|decade|century)(?![a-z])`,
  ({ groups }) => duration(1, groups.unit ?? ''),
);

/** [a matter of days], [minutes apart] say how near, [the weeks before the vote], [the early hours of Monday] which ones; none how long. */
const NO_LENGTH_BEFORE = /(?:[-\d]|\b(?:matter of|early|small))\s?$/i;
const NO_LENGTH_AFTER = /^\s(?:apart|before|after|leading)\b/i;

/** [for years], [months of talks]. */
const plural = pattern(
  'duration-plural',
  'minutes hours days weeks months years decades centuries'.split(' '),
  '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?![a-z])',
  ({ text, start, end, groups }) =>
    NO_LENGTH_BEFORE.test(wordsBefore(text, start)) || NO_LENGTH_AFTER.test(text.slice(end, end + 9))
      ? null
      : duration(null, groups.unit ?? ''),
);

export const durations: readonly Pattern[] = [counted, ranged, framed, pastOne, plural];
