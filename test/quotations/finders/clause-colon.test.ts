import { expect, it } from 'vitest';
import { clauseColon } from '../../../src/quotations/finders/clause-colon.ts';
import { found, quotationsOf } from '../read.ts';

it.each([
  [
    'Thiel denied reports that he would stand for mayor: “I drive a tram. I will drive it on Monday.”',
    ['[Thiel] <:> {“I drive a tram. I will drive it on Monday.”}'],
  ],
  ['Reyes said that the talks had failed: "It is over," and left.', ['[Reyes] <:> {"It is over,"}']],
  ['Reyes said that the talks had failed.', []],
  ['Reyes said that the talks had failed: nobody came.', []],
  ['The plan: “We agreed.”', []],
])('finds the words in quotation marks of %s', (text, expected) => {
  expect(found(clauseColon, text)).toEqual(expected);
});

it('keeps what was denied and what was said apart', () => {
  expect(quotationsOf('Thiel denied that he would stand for mayor: “I drive a tram.”')).toEqual([
    '[Thiel] <denied> {that he would stand for mayor}',
    '[Thiel] <:> {“I drive a tram.”}',
  ]);
});

it('leaves a quotation to the verb that stands just before or after it', () => {
  expect(quotationsOf('Reyes said he was late, and added: “I ran.”').at(-1)).toBe(
    '[Reyes] <added> {“I ran.”}',
  );
  expect(quotationsOf('Reyes said he was late: “I ran,” said Ortiz.').at(-1)).toBe(
    '[Ortiz] <said> {“I ran,”}',
  );
});
