import { expect, it } from 'vitest';
import { Recent } from '../../src/local-discord/recent.ts';

it('forgets the oldest when it holds too many', () => {
  const recent = new Recent<string, number>(2);
  recent.set('a', 1).set('b', 2).set('a', 3).set('c', 4);
  expect([...recent]).toEqual([
    ['b', 2],
    ['c', 4],
  ]);
});

it('never forgets what is spared', () => {
  const recent = new Recent<string, number>(2, (value) => value < 0);
  recent.set('a', -1).set('b', 2).set('c', 3).set('d', 4).set('e', -5);
  expect([...recent.keys()]).toEqual(['a', 'e']);
});
