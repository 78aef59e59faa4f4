import { COUNT, COUNT_STARTS, countNumber } from '../counts.ts';
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
  const count = countNumber(groups.count ?? '');
  if (AGE_AFTER.test(text.slice(end, end + 8))) return 'not-a-time';
  return duration(count === null ? null : count + (groups.half === undefined ? 0 : 0.5), groups.unit ?? '');
}

const MORE = `(?:(?:more|additional|full|straight|consecutive|whole|long|extra|short|solid|further)${LINK})?`;
const counted = pattern(
  'duration',
  [DIGITS, ...COUNT_STARTS],
  `${COUNT}${LINK}${MORE}${UNIT}(?<half>${GAP}and${GAP}a${GAP}half)?`,
  read,
);

/** [the past two years], [the next few weeks], [the first nine months], [the last decade]. */
const framed = pattern(
  'duration-framed',
  'past last next coming first previous preceding following final latest'.split(' '),
  `(?:past|last|next|coming|first|previous|preceding|following|final|latest)${GAP}(?:${COUNT}${LINK}${MORE}${UNIT}|(?<bare>days|weeks|months|years|decades))(?![a-z])`,
  ({ groups }) =>
    duration(
      groups.bare === undefined ? countNumber(groups.count ?? '') : null,
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

/** [for years], [months of talks]. */
const plural = pattern(
  'duration-plural',
  'minutes hours days weeks months years decades centuries'.split(' '),
  '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?![a-z])',
  ({ text, start, groups }) =>
    /[-\d]\s?$/.test(wordsBefore(text, start)) ? null : duration(null, groups.unit ?? ''),
);

export const durations: readonly Pattern[] = [counted, framed, pastOne, plural];
