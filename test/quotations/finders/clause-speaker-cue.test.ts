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
  ['The road is closed, Reyes told his staff as they left.', ['[Reyes] <told> {The road is closed}']],
])('finds %s', (text, expected) => {
  expect(found(clauseSpeakerCue, text)).toEqual(expected);
});

it.each([
  ['a fronted adverbial', 'In the end, Reyes said the talks had failed.'],
  ['a that-clause after the cue', 'On Friday, Reyes said that the talks had failed.'],
  ['a verb of another kind', 'The talks had failed, Reyes condemned.'],
])('passes over %s', (_, text) => {
  expect(found(clauseSpeakerCue, text)).toEqual([]);
});
