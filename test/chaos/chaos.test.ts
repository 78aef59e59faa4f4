import { expect, it } from 'vitest';
import { runChaos } from './run-chaos.ts';

it('keeps the promise while all goes wrong', { timeout: 90_000 }, async () => {
  const { sent, verdicts, struck, bots, kills, violations } = await runChaos({
    seed: 7,
    seconds: 6,
    kills: 1,
  });
  expect(violations).toEqual([]);
  expect([bots, kills]).toEqual([2, 1]);
  expect(sent).toBeGreaterThan(50);
  expect(verdicts.get('answered')).toBeGreaterThan(10);
  expect(struck.size).toBeGreaterThan(1);
});
