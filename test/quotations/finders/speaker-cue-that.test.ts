import { expect, it } from 'vitest';
import { speakerCueThat } from '../../../src/quotations/finders/speaker-cue-that.ts';
import { found } from '../read.ts';

it.each([
  ['Reyes said that the talks had failed.', ['[Reyes] <said> {that the talks had failed}']],
  [
    'Reyes told the board on Friday that the talks had failed.',
    ['[Reyes] <told> {that the talks had failed}'],
  ],
  [
    'Tom Reyes, spokesperson for the council, said that they met.',
    ['[Tom Reyes, spokesperson for the council] <said> {that they met}'],
  ],
  [
    'Norland has repeatedly denied that it sold the ships.',
    ['[Norland] <has repeatedly denied> {that it sold the ships}'],
  ],
  [
    'Norland has over the years of the war alleged that it was cheated.',
    ['[Norland] <has over the years of the war alleged> {that it was cheated}'],
  ],
  [
    'These officials warned that the bridge was old.',
    ['[These officials] <warned> {that the bridge was old}'],
  ],
  ['Reyes asked whether the bridge was safe.', ['[Reyes] <asked> {whether the bridge was safe}']],
  ['Reyes explained why the bridge was shut.', ['[Reyes] <explained> {why the bridge was shut}']],
  ['Reyes asked Ortiz how the bridge could fall.', ['[Reyes] <asked> {how the bridge could fall}']],
  ['Reyes left early, adding that the talks had failed.', ['[Reyes] <adding> {that the talks had failed}']],
  ['Reyes met the board and said that the talks had failed.', ['[Reyes] <said> {that the talks had failed}']],
  [
    'The council, a body of nine, notes that the bridge is old.',
    ['[The council, a body of nine] <notes> {that the bridge is old}'],
  ],
])('finds %s', (text, expected) => {
  expect(found(speakerCueThat, text)).toEqual(expected);
});

it.each([
  ['an object with a relative clause', 'Reyes described a plan that could fail.'],
  ['a preposition and its object', 'Reyes pointed to a study that shows the cost.'],
  ['a demonstrative after a preposition', 'Reyes spoke of that at length.'],
  ['what points at words', 'This significant finding highlights that the bridge is old.'],
  ['what points at them alone', 'This suggests that the bridge is old.'],
  ['a passive', 'It was said that the bridge fell.'],
  ['an infinitive without a speaker', 'To say that the bridge fell is wrong.'],
])('passes over %s', (_, text) => {
  expect(found(speakerCueThat, text)).toEqual([]);
});
