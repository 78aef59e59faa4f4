import { expect, it } from 'vitest';
import { clauseSpeakerCue } from '../../../src/quotations/finders/clause-speaker-cue.ts';
import { found } from '../read.ts';

it.each([
  ['The talks had failed, Reyes said.', ['[Reyes] <said> {The talks had failed}']],
  [
    'The talks had failed, said Ana Reyes, a lawyer for the city.',
    ['[Ana Reyes, a lawyer for the city] <said> {The talks had failed}'],
  ],
  ['The talks, said Reyes, a lawyer, had failed.', ['[Reyes, a lawyer] <said> {The talks} {had failed}']],
  ['The talks, Reyes said, had failed.', ['[Reyes] <said> {The talks} {had failed}']],
  ['But, Reyes added, the talks had failed.', ['[Reyes] <added> {the talks had failed}']],
  ['The road is closed, Reyes said Tuesday in Ely.', ['[Reyes] <said> {The road is closed}']],
  ['The road is closed, Reyes said this week.', ['[Reyes] <said> {The road is closed}']],
  [
    'In all, nine roads were closed, the report found.',
    ['[the report] <found> {In all, nine roads were closed}'],
  ],
  ['The road was closed, a review found.', ['[a review] <found> {The road was closed}']],
  [
    'The road was closed, the inquiry into the flood has heard.',
    ['[the inquiry into the flood] <has heard> {The road was closed}'],
  ],
  ['The road is closed, Reyes told his staff as they left.', ['[Reyes] <told> {The road is closed}']],
])('finds %s', (text, expected) => {
  expect(found(clauseSpeakerCue, text)).toEqual(expected);
});

it.each([
  ['a fronted adverbial', 'In the end, Reyes said the talks had failed.'],
  ['a that-clause after the cue', 'On Friday, Reyes said that the talks had failed.'],
  ['what somebody comes upon', 'The road was closed, Reyes found.'],
  ['what is found or heard itself', 'On Monday, the court heard two witnesses.'],
  ['a verb of another kind', 'The talks had failed, Reyes condemned.'],
])('passes over %s', (_, text) => {
  expect(found(clauseSpeakerCue, text)).toEqual([]);
});
