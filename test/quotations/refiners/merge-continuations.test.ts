import { expect, it } from 'vitest';
import { quotationsOf } from '../read.ts';

it.each([
  [
    'in the same paragraph',
    '“We agreed,” said Tom Reyes. “Then we left.”',
    ['[Tom Reyes] <said> {“We agreed,”} {“Then we left.”}'],
  ],
  [
    'in the next paragraph',
    '“We agreed,” said Tom Reyes.\n\n“Then we left. It was late.”',
    ['[Tom Reyes] <said> {“We agreed,”} {“Then we left. It was late.”}'],
  ],
  [
    'but not a heading in single marks',
    "“We agreed,” said Tom Reyes.\n\n'Hard times.'\n\nIt was late.",
    ['[Tom Reyes] <said> {“We agreed,”}'],
  ],
  [
    'after a colon',
    'Tom Reyes wrote:\n\n“We agreed at noon.\n\n“Then we left early.”',
    ['[Tom Reyes] <wrote> {“We agreed at noon.} {“Then we left early.”}'],
  ],
  [
    'forward, where it has nobody before it',
    '“It failed.” Tom Reyes added, “It was late.”',
    ['[Tom Reyes] <added> {“It failed.”} {“It was late.”}'],
  ],
  [
    'past another report',
    '“It failed,” Tom Reyes told them, adding that it was “late.” “We left.”',
    ['[Tom Reyes] <told> {“It failed,”} {“We left.”}', '[Tom Reyes] <adding> {that it was “late.”}'],
  ],
])('goes on %s', (_, text, expected) => {
  expect(quotationsOf(text)).toEqual(expected);
});

it.each([
  ['a statement of the article in between', '“We agreed,” said Tom Reyes. They left. “Then we ate.”'],
  ['indirect speech before', 'Tom Reyes said they agreed. “Then we ate.”'],
  ['words beside the marks', '“We agreed,” said Tom Reyes. “Then” was the word.'],
])('stops at %s', (_, text) => {
  expect(quotationsOf(text).join()).not.toContain('Then');
});
