import { expect, it } from 'vitest';
import { speakerCueQuote } from '../../../src/quotations/finders/speaker-cue-quote.ts';
import { found } from '../read.ts';

it.each([
  ['Reyes said, “We agreed.”', ['[Reyes] <said> {“We agreed.”}']],
  ['Reyes then said: “We agreed.”', ['[Reyes] <then said> {“We agreed.”}']],
  ['Reyes told reporters in Ely on Friday, “We agreed.”', ['[Reyes] <told> {“We agreed.”}']],
  ['Reyes wrote:\n\n“We agreed. We left.”', ['[Reyes] <wrote> {“We agreed. We left.”}']],
  ['The ad claims “the road is safe.”', ['[The ad] <claims> {“the road is safe.”}']],
  ['Reyes said, “We agreed,” adding that the vote was close.', ['[Reyes] <said> {“We agreed,”}']],
])('finds %s', (text, expected) => {
  expect(found(speakerCueQuote, text)).toEqual(expected);
});

it.each([
  ['words of the article before the marks', 'Reyes said the plan was “a mess.”'],
  ['a that-clause', 'Reyes said that “a mess” was left.'],
  ['a quotation further on', 'Reyes spoke for an hour and the board voted to call it “a mess.”'],
  ['a colon with no quotation after it', 'Reyes said:\n\nThe board met.'],
])('passes over %s', (_, text) => {
  expect(found(speakerCueQuote, text)).toEqual([]);
});
