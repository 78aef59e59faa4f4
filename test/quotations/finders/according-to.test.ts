import { expect, it } from 'vitest';
import { accordingTo } from '../../../src/quotations/finders/according-to.ts';
import { found } from '../read.ts';

it.each([
  [
    'The leak was known, according to the operator, Norrwater.',
    ['[the operator, Norrwater] <according to> {The leak was known}'],
  ],
  [
    'According to the operator, Norrwater, the leak was known.',
    ['[the operator, Norrwater] <According to> {the leak was known}'],
  ],
  [
    "The leak was known, according to Norrwater's lawyer, Reyes.",
    ["[Norrwater's lawyer, Reyes] <according to> {The leak was known}"],
  ],
  ['According to Reyes, the talks had failed.', ['[Reyes] <According to> {the talks had failed}']],
  ['The talks had failed, according to Reyes.', ['[Reyes] <according to> {The talks had failed}']],
  [
    'The plan, according to the Ely council, is a way out.',
    ['[the Ely council] <according to> {The plan} {is a way out}'],
  ],
  [
    'The roof “will hold,” as reported by engineer Ana Reyes.',
    ['[engineer Ana Reyes] <as reported by> {The roof “will hold,”}'],
  ],
  [
    'According to papers of Ana Reyes, a friend of the mayor, the talks had failed.',
    ['[papers of Ana Reyes] <According to> {the talks had failed}'],
  ],
  ['The vote was close, according to polls at the time.', ['[polls] <according to> {The vote was close}']],
])('finds %s', (text, expected) => {
  expect(found(accordingTo, text)).toEqual(expected);
});

it.each([
  ['something else than a source', 'They were paid according, to be exact, with the rules.'],
  ['nothing reported', 'According to Reyes.'],
])('passes over %s', (_, text) => {
  expect(found(accordingTo, text)).toEqual([]);
});

it.each([
  ['a report', 'According to the report, Norrwater, Ely and Tamsel lost money on the pier.', 'the report'],
  ['a report that ends', 'The leak was known, according to the report, Norrwater.', 'the report'],
  ['a letter', 'According to the letter, Norrwater, the leak was known.', 'the letter'],
  ['a day', 'According to the lawyer, Monday, the deal was off.', 'the lawyer'],
  ['a list', 'According to the union, Norrwater, Lund, and Vos lied.', 'the union'],
  ['a list of two', 'According to the union, Norrwater, Lund and Vos lied.', 'the union'],
  [
    'a list of bodies',
    'According to officials at the port, Norrpress, Elypress and others were barred.',
    'officials at the port',
  ],
  ['whom a clause describes', 'According to the lawyer, Norrwater, which lost money, lied.', 'the lawyer'],
  ['whom an apposition describes', 'According to the lawyer, Norrwater, a firm of nine, lied.', 'the lawyer'],
])('takes no name for the source after %s', (_, text, source) => {
  expect(found(accordingTo, text)).toEqual([expect.stringMatching(new RegExp(`^\\[${source}\\]`))]);
});
