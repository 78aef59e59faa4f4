import { expect, it } from 'vitest';
import { quotationsOf } from '../read.ts';

it.each([
  ['an organisation', 'The operator, Norrwater, denied the leak.', 'Norrwater'],
  [
    'a first name that no list has',
    'Its chief executive, Viktor Lund, said the pipe was old.',
    'Viktor Lund',
  ],
  ['after an owner', 'The port’s lawyer, Hannes Vik: “It leaks.”', 'Hannes Vik'],
  ['a surname', 'The mayor, Ortiz, said it was late. Ana Ortiz left.', 'Ana Ortiz'],
  ['a place', 'The mayor, in Ely, said it was late.', 'null'],
  ['two', 'The mayor, Ortiz and Lund, said it was late.', 'null'],
])('takes the name in an apposition: %s', (_, text, name) => {
  expect(quotationsOf(text)[0]).toMatch(new RegExp(`^\\[${name}\\] `));
});

it('knows the office-holder whose name is apposed for a person', () => {
  const text = 'Its chief executive, Viktor Lund, said the pipe was old. “It leaks,” he said.';
  expect(quotationsOf(text)[1]).toBe('[Viktor Lund] <said> {“It leaks,”}');
});
