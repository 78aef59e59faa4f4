import { expect, it } from 'vitest';
import { headlineColon } from '../../../src/quotations/finders/headline-colon.ts';
import { nameColon } from '../../../src/quotations/finders/name-colon.ts';
import { found } from '../read.ts';

it.each([
  ['Ana Reyes: “We agreed.”', ['[Ana Reyes] <:> {“We agreed.”}']],
  ['The port’s lawyer, Ana Reyes: “We agreed.”', ['[The port’s lawyer, Ana Reyes] <:> {“We agreed.”}']],
  ['The plan, a short one: “We agreed.”', []],
  ['The plan: “We agreed.”', []],
  ['Ana Reyes: we agreed.', []],
])('a name, a colon and marks: %s', (text, expected) => {
  expect(found(nameColon, text)).toEqual(expected);
});

it.each([
  ['Reyes: Talks Will Go On', ['[Reyes] <:> {Talks Will Go On}']],
  ['Bridge ‘Will Be Shut’ For Years: City Hall', ['[City Hall] <:> {Bridge ‘Will Be Shut’ For Years}']],
  ['Talks go on for years without an end', []],
  ['The board met again.\n\nReyes: Talks Will Go On', []],
])('a headline with a colon: %s', (text, expected) => {
  expect(found(headlineColon, text)).toEqual(expected);
});
