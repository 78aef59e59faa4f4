import { expect, it } from 'vitest';
import { whichSpeakerCue } from '../../../src/quotations/finders/which-speaker-cue.ts';
import { found } from '../read.ts';

it.each([
  ['The deal, which officials say will fail, is old.', ['[officials] <say> {which} {will fail}']],
  [
    'Ana cited a study which he said shows the cost is “rising fast.”',
    ['[he] <said> {which} {shows the cost is “rising fast.”}'],
  ],
])('finds %s', (text, expected) => {
  expect(found(whichSpeakerCue, text)).toEqual(expected);
});

it.each([
  ['a relative clause with a subject of its own', 'The deal, which Reyes said he liked, is old.'],
  ['no relative pronoun', 'Officials say talks will fail.'],
])('passes over %s', (_, text) => {
  expect(found(whichSpeakerCue, text)).toEqual([]);
});
