import { expect, it } from 'vitest';
import { quotationsOf } from '../read.ts';

it.each([
  [
    'the outer of two speakers',
    'Tom Reyes said that Ana Ortiz told him that it failed.',
    ['[Tom Reyes] <said> {that Ana Ortiz told him that it failed}'],
  ],
  [
    'the outer one, though another finder is surer',
    'Tom Reyes said Ana Ortiz claimed that it failed.',
    ['[Tom Reyes] <said> {Ana Ortiz claimed that it failed}'],
  ],
  [
    'the clause within a phrase',
    'Tom Reyes mocked the men who said that it failed.',
    ['[null] <said> {that it failed}'],
  ],
  [
    'both where neither holds the other',
    'Tom Reyes said it failed and added that it was late.',
    ['[Tom Reyes] <said> {it failed}', '[Tom Reyes] <added> {that it was late}'],
  ],
  ['what was declined', 'Tom Reyes declined to comment.', ['[Tom Reyes] <declined> {to comment}']],
  [
    'the clause that was declined',
    'Tom Reyes declined to say whether it failed.',
    ['[Tom Reyes] <declined to say> {whether it failed}'],
  ],
])('keeps %s', (_, text, expected) => {
  expect(quotationsOf(text)).toEqual(expected);
});
