import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTurnsAt } from '../../src/discord/turns-at.ts';

it('does one thing after another, though one fails, and other things meanwhile', async () => {
  const { inTurn, isUnderWay } = createTurnsAt();
  expect(isUnderWay(1)).toBe(false);
  const happened: string[] = [];
  const slowly = (name: string) => async () => {
    happened.push(`${name} begins`);
    await setImmediate();
    happened.push(`${name} ends`);
    return name;
  };
  const failed = inTurn(1, async () => {
    await slowly('first')();
    throw new Error('no');
  });
  const second = inTurn(1, slowly('second'));
  const other = inTurn(2, slowly('other'));
  await expect(failed).rejects.toThrow('no');
  expect(isUnderWay(1)).toBe(true);
  expect(await Promise.all([second, other])).toEqual(['second', 'other']);
  expect(happened.indexOf('second begins')).toBeGreaterThan(happened.indexOf('first ends'));
  expect(happened.indexOf('other begins')).toBeLessThan(happened.indexOf('first ends'));
  expect(await inTurn(1, slowly('third'))).toBe('third');
  expect(isUnderWay(1)).toBe(false);
});
