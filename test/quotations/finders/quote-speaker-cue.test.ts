import { expect, it } from 'vitest';
import { quoteSpeakerCue } from '../../../src/quotations/finders/quote-speaker-cue.ts';
import { found } from '../read.ts';

it.each([
  ['“We agreed,” Gov. Reyes said.', ['[Gov. Reyes] <said> {“We agreed,”}']],
  ['“We agreed,” said Gov. Reyes.', ['[Gov. Reyes] <said> {“We agreed,”}']],
  ['"We agreed," Reyes told the board.', ['[Reyes] <told> {"We agreed,"}']],
  ["''We agreed,'' she added.", ["[she] <added> {''We agreed,''}"]],
  ['"Weeks, not days," was all she offered.', ['[she] <offered> {"Weeks, not days,"}']],
  [
    "'It's late,' the clerk, Jan van der Berg, said.",
    ["[the clerk, Jan van der Berg] <said> {'It's late,'}"],
  ],
  ['“A farce” is what Reyes called it.', ['[Reyes] <called> {“A farce”}']],
  ['“Why now? Why us?” asked Ana Reyes.', ['[Ana Reyes] <asked> {“Why now? Why us?”}']],
  [
    '“We agreed,” said Ana Reyes, “and then we left.”',
    ['[Ana Reyes] <said> {“We agreed,”} {“and then we left.”}'],
  ],
  [
    '“It failed,” said Ana Reyes, who called the vote “a farce” again.',
    ['[Ana Reyes] <said> {“It failed,”}'],
  ],
  ['The mayor named her wish: “We need time,” she said.', ['[she] <said> {“We need time,”}']],
  ['The plan was “a mess,” Reyes said.', ['[Reyes] <said> {The plan was “a mess,”}']],
  [
    '“We agreed,” Ana Reyes, the mayor of Ely, said.',
    ['[Ana Reyes, the mayor of Ely] <said> {“We agreed,”}'],
  ],
  ['“We agreed,” Reyes, 51, told Radio Ely in an interview.', ['[Reyes, 51] <told> {“We agreed,”}']],
])('finds %s', (text, expected) => {
  expect(found(quoteSpeakerCue, text)).toEqual(expected);
});

it.each([
  ['a title', 'The “Never Again” movement continues its march through the city.'],
  ['a quotation that the cue leads to', 'Speaking of “the old road” he warned: “It will flood.”'],
  ['no cue', '“We agreed.” The board met again.'],
  ['a cue inside the marks', '“We agreed,” and “he said so,” were the words.'],
])('passes over %s', (_, text) => {
  expect(found(quoteSpeakerCue, text)).toEqual([]);
});

it('leaves a quotation that a colon led to out of the next sentence’s', () => {
  const text =
    'Solheim told police that a stranger shouted: "Stop the pump now!" Lund said that the note read: "Gone fishing."';
  expect(found(quoteSpeakerCue, text)).toEqual([]);
});
