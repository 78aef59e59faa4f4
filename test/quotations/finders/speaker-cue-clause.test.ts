import { expect, it } from 'vitest';
import { speakerCueClause } from '../../../src/quotations/finders/speaker-cue-clause.ts';
import { found } from '../read.ts';

it.each([
  ['Reyes said the talks had failed.', ['[Reyes] <said> {the talks had failed}']],
  ['Reyes said on Friday the talks had failed.', ['[Reyes] <said> {the talks had failed}']],
  ['Reyes told the board he would resign.', ['[Reyes] <told> {he would resign}']],
  ['Reyes told me they had left.', ['[Reyes] <told> {they had left}']],
  [
    'Norland stopped short of saying there was a deal.',
    ['[Norland] <stopped short of saying> {there was a deal}'],
  ],
  ['As Reyes noted, the bridge is old.', ['[Reyes] <noted> {the bridge is old}']],
  ['Some say the bridge is old.', ['[Some] <say> {the bridge is old}']],
  [
    'But Ortiz, who lost in May, said the vote was fair.',
    ['[Ortiz, who lost in May] <said> {the vote was fair}'],
  ],
  [
    'Reyes said the words “lump together” old and new.',
    ['[Reyes] <said> {the words “lump together” old and new}'],
  ],
])('finds %s', (text, expected) => {
  expect(found(speakerCueClause, text)).toEqual(expected);
});

it.each([
  ['a noun phrase', 'Reyes announced a plan.'],
  ['an object with a relative clause', 'Reyes worried some of the clerks, who left.'],
  ['an infinitive', 'Reyes promised to leave.'],
  ['a verb that takes no clause', 'Reyes condemned the strike that closed the port.'],
  ['a noun', 'In a report Reyes had left out the cost.'],
])('passes over %s', (_, text) => {
  expect(found(speakerCueClause, text)).toEqual([]);
});
