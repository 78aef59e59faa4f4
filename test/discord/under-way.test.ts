import { expect, it } from 'vitest';
import { createUnderWay } from '../../src/discord/under-way.ts';

const pending = () => Promise.withResolvers<void>();

it('waits for what is under way, and for what comes meanwhile', async () => {
  const underWay = createUnderWay();
  const [first, second] = [pending(), pending()];
  const added = underWay.add(first.promise);
  let drained = false;
  const draining = underWay.drain(10_000).then(() => {
    drained = true;
  });
  expect(underWay.stopping).toBe(true);
  const alsoAdded = underWay.add(second.promise);
  first.resolve();
  await added;
  expect(drained).toBe(false);
  second.resolve();
  await alsoAdded;
  await draining;
});

it('waits no longer than it may', async () => {
  const underWay = createUnderWay();
  void underWay.add(pending().promise);
  await underWay.drain(5);
  expect(underWay.stopping).toBe(true);
});

it('is done with what failed', async () => {
  const underWay = createUnderWay();
  await expect(underWay.add(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await underWay.drain(10_000);
});
