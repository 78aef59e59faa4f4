import { expect, it } from 'vitest';
import { speakerCueClause } from '../../src/quotations/finders/speaker-cue-clause.ts';
import { found } from './read.ts';

it.each([
  ['The clerk who lost the Harlow keys says he is sorry.', 'The clerk who lost the Harlow keys'],
  ['A report that blamed Ana Reyes says the dam was old.', 'A report that blamed Ana Reyes'],
  ['The man accused of robbing the Ely Bank said he was ill.', 'The man accused of robbing the Ely Bank'],
  ['But the pilot whose plane hit Port Ely said he was ill.', 'the pilot whose plane hit Port Ely'],
])('%s: the noun before a clause without commas speaks', (text, speaker) => {
  expect(found(speakerCueClause, text)[0]).toContain(`[${speaker}]`);
});

it.each([
  ['The man who Ana Reyes said was ill has left.', 'Ana Reyes'],
  ['They met after the man who lost left, and Ana Reyes said he was ill.', 'Ana Reyes'],
  ['The clerk lost the keys because Ana Reyes said he was ill.', 'Ana Reyes'],
])('%s: a subject of its own stays the speaker', (text, speaker) => {
  for (const line of found(speakerCueClause, text)) expect(line).toContain(`[${speaker}]`);
});
