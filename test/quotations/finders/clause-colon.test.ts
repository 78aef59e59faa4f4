import { expect, it } from 'vitest';
import { clauseColon } from '../../../src/quotations/finders/clause-colon.ts';
import { found, quotationsOf } from '../read.ts';

it.each([
  [
    'Thiel denied reports that he would stand for mayor: “I drive a tram. I will drive it on Monday.”',
    ['[Thiel] <:> {“I drive a tram. I will drive it on Monday.”}'],
  ],
  ['Reyes said that the talks had failed: "It is over," and left.', ['[Reyes] <:> {"It is over,"}']],
  ['Reyes said the talks had failed: "It is over."', ['[Reyes] <:> {"It is over."}']],
  ['Reyes told the crew on Monday that it had failed: "Go home."', ['[Reyes] <:> {"Go home."}']],
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

it.each([
  ['a poster', 'Reyes pointed at the poster made by the children: "Save our bridge."'],
  ['a wall', 'Reyes pointed at the wall painted by the children: "Save our bridge."'],
  ['a sign in the clause', 'Reyes said that the bridge had a new sign: "Closed."'],
  ['words of others', 'Reyes rejected the words attributed to her: "Let it sink."'],
  ['a statement of another', 'Reyes dismissed the statement made by another councillor: "Let it sink."'],
  ['somebody in the clause', 'Reyes told police that a stranger shouted from the pier: "Stop!"'],
  ['words that were denied', 'Reyes denied that she had told the crew: "Sink it."'],
])('leaves to nobody what may be read off %s', (_, text) => {
  expect(found(clauseColon, text)).toEqual([]);
});
