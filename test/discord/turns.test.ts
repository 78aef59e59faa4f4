import { setImmediate } from 'node:timers';
import { expect, it } from 'vitest';
import { createTurns } from '../../src/discord/turns.ts';

it('lets something else happen between two', async () => {
  const turn = createTurns();
  const happened: string[] = [];
  const other = () => {
    happened.push('other');
    if (happened.length < 8) setImmediate(other);
  };
  setImmediate(other);
  await Promise.all(['first', 'second', 'third'].map((name) => turn().then(() => happened.push(name))));
  expect(happened.filter((name) => name !== 'other')).toEqual(['first', 'second', 'third']);
  const [first, second, third] = ['first', 'second', 'third'].map((name) => happened.indexOf(name));
  expect(happened.slice(first, second)).toContain('other');
  expect(happened.slice(second, third)).toContain('other');
});
