import { COUNT } from '../counts.ts';
import { UNIT } from '../units.ts';
import { anyOf, GAP, LINK } from '../words.ts';
import { type Pattern, pattern, type Reading } from './pattern.ts';

const to = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') => (): Reading => ({
  meaning: { kind: 'fixed', type: 'DATE', value },
});

/** [in the past two years], [the past three summers] are lengths, and [the past week]. */
const NOT_A_LENGTH = `(?!${GAP}(?:${COUNT}${LINK}|(?:fiscal${GAP})?${UNIT}))`;

/** One list a reference; the longest fits first, a blank stands for any gap. */
const list = (
  name: string,
  value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF',
  phrases: readonly string[],
): Pattern =>
  pattern(
    name,
    [...new Set(phrases.map((phrase) => phrase.split(/[ -]/)[0] ?? ''))],
    `(?:${anyOf(phrases).replaceAll(' ', GAP)})(?![-a-z])${NOT_A_LENGTH}`,
    to(value),
  );

const past = list('past', 'PAST_REF', [
  'recently',
  'more recently',
  'lately',
  'in the recent past',
  'in the past',
  'the past',
  'formerly',
  'the other day',
  'long ago',
  'not long ago',
  'in recent times',
]);
const present = list('present', 'PRESENT_REF', [
  'now',
  'right now',
  'just now',
  'currently',
  'at present',
  'presently',
  'nowadays',
  'these days',
  'at the moment',
  'current',
]);
const future = list('future', 'FUTURE_REF', [
  'in the future',
  'the future',
  'in the near future',
  'the near future',
  'in the foreseeable future',
  'the foreseeable future',
  'in the short term',
  'the short term',
  'the long term',
]);

/** [coming months], [the months ahead]; never a month. */
const coming = pattern(
  'coming-units',
  ['coming', 'upcoming'],
  `(?:up)?coming${GAP}(?<unit>hours|days|weeks|months|years|decades)(?![a-z])`,
  to('FUTURE_REF'),
);
const recent = pattern(
  'recent-units',
  ['recent'],
  `recent${GAP}(?<unit>hours|days|weeks|months|years|decades|quarters)(?![a-z])`,
  to('PAST_REF'),
);

export const vagueReferences: readonly Pattern[] = [past, present, future, coming, recent];
