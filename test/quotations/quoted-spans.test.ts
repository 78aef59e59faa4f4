import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { findQuotedSpans } from '../../src/quotations/quoted-spans.ts';
import { slice } from '../../src/span.ts';

it.each([
  ['He said “yes” and “no”.', ['“yes”', '“no”']],
  ['He said "yes" and "no".', ['"yes"', '"no"']],
  ["He said ''yes'' and left.", ["''yes''"]],
  ['It was the ‘old way’ of Reyes’ men.', ['‘old way’']],
  ['“He said ‘yes’ to me,” she said.', ['“He said ‘yes’ to me,”']],
  ['“It is for her,“ said Reyes.', ['“It is for her,“']],
  ["''It is 'a special case,''' he said.", ["''It is 'a special case,'''"]],
  ["'It's the men's pay,' he said. 'We left.'", ["'It's the men's pay,'", "'We left.'"]],
  ["He said: 'The workers' pay is low.'", ["'The workers' pay is low.'"]],
  ["the 'old way' of Reyes' men", ["'old way'"]],
  ['“The first.\n“The second.”', ['“The first.', '“The second.”']],
  ['“”', ['“”']],
])('%s', (text, expected) => {
  expect(findQuotedSpans(text).map((span) => slice(text, span))).toEqual(expected);
});

it.each([
  ['apostrophes', 'The mayors’ wives don’t know.'],
  ['straight apostrophes', "The mayors' wives don't know of the '90s, rock 'n' roll or the boys' club."],
  ['words that begin with one', "'Tis late, tell 'em so. The mayors' wives left."],
  ['an opening straight mark alone', "He said 'We left. Then the men came."],
  ['a year', 'In ‘08 the board said the men’ left.'],
  ['a closing mark alone', 'He left.” Then he came.'],
])('passes over %s', (_, text) => {
  expect(findQuotedSpans(text)).toEqual([]);
});

test('spans come in order and do not overlap', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('“', '”', '"', "'", '‘', '’', 'a', ' ', '\n') }),
      (text) => {
        const spans = findQuotedSpans(text);
        for (const [i, span] of spans.entries()) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
