import { expect, it } from 'vitest';
import { speakerCuePhrase } from '../../../src/quotations/finders/speaker-cue-phrase.ts';
import { found } from '../read.ts';

it.each([
  [
    'Reyes condemned the strike as “shameful” and a breach of the law.',
    ['[Reyes] <condemned> {the strike as “shameful” and a breach of the law}'],
  ],
  [
    'Reyes openly accused the port of hiding the cost during a meeting on Friday.',
    ['[Reyes] <openly accused> {the port of hiding the cost}'],
  ],
  ['The council urged Norland to cease the talks.', ['[The council] <urged> {Norland to cease the talks}']],
  ['Reyes has vowed to act.', ['[Reyes] <has vowed> {to act}']],
  ['Reyes spoke about the floods.', ['[Reyes] <spoke about> {the floods}']],
  ['Reyes pointed to a study that shows the cost.', ['[Reyes] <pointed to> {a study that shows the cost}']],
  [
    'The police announced on Friday the arrest of a clerk.',
    ['[The police] <announced> {the arrest of a clerk}'],
  ],
  [
    'The agency declined to publicly detail the plan.',
    ['[The agency] <declined> {to publicly detail the plan}'],
  ],
])('finds %s', (text, expected) => {
  expect(found(speakerCuePhrase, text)).toEqual(expected);
});

it.each([
  ['no object', 'Reyes agreed.'],
  ['a passive', 'Reyes was accused of theft.'],
  ['an adjunct', 'Reyes spoke with voters outside.'],
  ['a day', 'Reyes warned Friday.'],
])('passes over %s', (_, text) => {
  expect(found(speakerCuePhrase, text)).toEqual([]);
});
