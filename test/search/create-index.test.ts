import { describe, expect, it } from 'vitest';
import { createIndex } from '../../src/search/create-index.ts';
import { indexed } from './support.ts';

/** An article of so many passages. */
const long = (passages: number) =>
  indexed('log', Array.from({ length: passages }, (_, i) => `Entry ${i} of the Kerensk log.`).join('\n'));

describe('the index of a coverage', () => {
  it.each([
    ['small', 3],
    ['large', 10_001],
    ['too large for the main thread', 20_001],
  ])('that is %s finds what is asked for', async (_, passages) => {
    const index = createIndex([long(passages)]);
    await index.ready;
    const { hits } = await index.search({ text: `entry ${passages - 1} Kerensk`, limit: 1 });
    expect(hits[0]?.passage.paragraph).toBe(passages);
    await index.close();
  });

  it.each([
    [20_000, true],
    [20_001, false],
  ])('of %i passages is in the main thread: %s', async (passages, inMainThread) => {
    const index = createIndex([long(passages)]);
    await index.ready;
    await index.close();
    const asked = index.search({ text: 'Kerensk', limit: 1 }).then(
      () => true,
      () => false,
    );
    // A thread that has ended answers no more.
    expect(await asked).toBe(inMainThread);
  });
});
