import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptWords } from '../../src/search/excerpts/excerpt-words.ts';
import { seeds } from '../support/ask-seeds.ts';
import { check } from './harbour-papers.ts';

describe('the default coverage', () => {
  test.each([
    ['high-level discussions may continue', '003_767f74c7ad0d4c0d'],
    ['high-level discussion may continue', '001_fd2b0b589cd7467c'],
  ])('has “%s” in one article', async (text, article) => {
    expect(await check(text, {}, seeds)).toMatchObject({
      verdict: 'exact',
      items: [{ citation: { article }, alsoIn: [], speaker: { name: 'John Kirby' } }],
    });
  });

  const tokens = seeds.articles.map(({ article }) => ({
    ...article,
    words: [...article.text.matchAll(/\S+/g)],
  }));
  const stretch = fc
    .record({ which: fc.nat(tokens.length - 1), from: fc.nat(), length: fc.integer({ min: 5, max: 40 }) })
    .map(({ which, from, length }) => {
      const { id, text, words } = tokens[which]!;
      const first = from % (words.length - length);
      const last = words[first + length - 1]!;
      return { id, text: text.slice(words[first]!.index, last.index + last[0].length) };
    })
    .filter(({ text }) => excerptWords(text).length > 4);

  test('has every stretch of its articles', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, async ({ id, text }) => {
        const answer = await check(text, {}, seeds);
        expect(answer.verdict).toBe('exact');
        const items = 'items' in answer ? answer.items : [];
        expect(items.flatMap(({ citation, alsoIn }) => [citation.article, ...alsoIn])).toContain(id);
      }),
    );
  });

  test('has no stretch with a word changed', async () => {
    await fc.assert(
      fc.asyncProperty(stretch, fc.nat(), async ({ text }, at) => {
        const words = excerptWords(text);
        const { start, end } = words[1 + (at % (words.length - 2))]!;
        const changed = `${text.slice(0, start)} lighthouse ${text.slice(end)}`;
        expect((await check(changed, {}, seeds)).verdict).toBe('altered');
      }),
    );
  });
});
