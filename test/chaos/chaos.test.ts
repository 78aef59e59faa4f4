import { expect, it } from 'vitest';
import { runChaos } from './run-chaos.ts';

it('keeps the promise while all goes wrong', { timeout: 90_000 }, async () => {
  const { sent, verdicts, deeds, struck, bots, kills, violations } = await runChaos({
    seed: 7,
    seconds: 8,
    kills: 1,
  });
  expect(violations).toEqual([]);
  // One more after the end finishes what is unfinished.
  expect([bots, kills]).toEqual([3, 1]);
  expect(sent).toBeGreaterThan(50);
  expect(verdicts.get('answered')).toBeGreaterThan(10);
  expect(deeds.get('began')).toBeGreaterThan(0);
  expect(deeds.get('posted')).toBeGreaterThan(0);
  expect(struck.size).toBeGreaterThan(1);
});
