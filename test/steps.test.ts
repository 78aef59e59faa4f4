import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { finish, inStretches, type Steps } from '../src/steps.ts';

/** Takes about 40 milliseconds. */
function* counting(): Steps<number> {
  let steps = 0;
  for (const end = performance.now() + 40; performance.now() < end; steps++) yield;
  return steps;
}

describe('steps', () => {
  it('are finished without a break', () => {
    expect(finish(counting())).toBeGreaterThan(0);
  });

  it('let others in between', async () => {
    let turns = 0;
    const others = (async () => {
      for (; turns < 3; turns++) await setImmediate();
    })();
    await inStretches(counting());
    expect(turns).toBe(3);
    await others;
  });

  it('pass on what goes wrong in them', async () => {
    function* failing(): Steps<never> {
      yield;
      throw new Error('swallowed');
    }
    expect(() => finish(failing())).toThrow('swallowed');
    await expect(inStretches(failing())).rejects.toThrow('swallowed');
  });
});
