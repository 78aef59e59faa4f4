import { describe, expect, it } from 'vitest';
import { correctionOf, editDistance } from '../../src/search/corrections.ts';
import { createIndex } from '../../src/search/create-index.ts';
import { coverageOf, indexed } from './support.ts';

const articles = [
  indexed(
    'strait',
    'The frigate left Vladivar for the Kerensk strait. Commodore Tveit reached the tanks of Kerensk.',
  ),
];
const index = coverageOf(articles);

describe('a word that nobody knows', () => {
  it.each([
    ['kerennsk', 'kerensk', 'a letter too many'],
    ['kernsk', 'kerensk', 'a letter too few'],
    ['keresnk', 'kerensk', 'two letters swapped'],
    ['comodorre', 'commodore', 'two edits in a long word'],
  ])('%s is searched as %s: %s', (typed, used) => {
    expect(correctionOf(typed, index)).toBe(used);
  });

  it.each([
    ['banks', 'a word of English, however near to tanks'],
    ['reached', 'known'],
    ['qerensk', 'the first letter is hardly ever wrong'],
    ['krnsk', 'too far'],
    ['tvit', 'too short'],
    ['k3rensk', 'not a word'],
  ])('%s stays: %s', (typed) => {
    const used = correctionOf(typed, index);
    expect(used === null || used === typed).toBe(true);
  });

  it('is the first by the alphabet of those that are as near and as frequent, whichever was read first', () => {
    const [first, second] = [indexed('a', 'The Kerensp.'), indexed('b', 'The Kerensk.')];
    for (const order of [
      [first, second],
      [second, first],
    ] as const) {
      expect(correctionOf('kerensq', coverageOf(order))).toBe('kerensk');
    }
  });

  it('is told to the person who asked', async () => {
    const result = await createIndex(articles).search({ text: 'Where is Kerennsk?', limit: 1 });
    expect(result.corrections).toEqual([{ typed: 'Kerennsk', used: 'Kerensk' }]);
    expect(result.hits[0]?.article).toBe('strait');
  });

  it('is not corrected where the coverage knows it', async () => {
    const result = await createIndex(articles).search({ text: 'Kerensk strait', limit: 1 });
    expect(result.corrections).toEqual([]);
  });
});

describe('edit distance', () => {
  it.each([
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abcd', 1],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('%s → %s: %i', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });
});
