import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/answers/answer.ts';
import { cite } from '../../src/answers/cite.ts';
import { foldCopies, foldSameWords, onePerArticle } from '../../src/answers/collapse.ts';
import { makeLibrary } from '../support/make-library.ts';

const SANK =
  'The old ferry Aurora sank near the lighthouse of Holm on Monday night with forty passengers on board';
const library = makeLibrary([
  { id: 'a', text: `${SANK}.` },
  { id: 'b', text: `${SANK}, all of them asleep.` },
  { id: 'c', text: `“${SANK.toUpperCase()}”\n` },
  { id: 'd', text: 'The museum opens again in spring, and entry is free.' },
]);
const items: Item[] = library.articles.map(({ article }) => ({
  citation: cite(article, [{ start: 0, end: article.text.length }]),
  highlights: [],
  quotation: null,
  speaker: null,
  alsoIn: [],
}));
const [a, b, c, d] = items as [Item, Item, Item, Item];
const shown = (some: readonly Item[]) =>
  some.map(({ citation: { article }, alsoIn }) => [article, ...alsoIn].join(' '));

describe('what is shown once', () => {
  it('is an article: the first of its items', () => {
    expect(onePerArticle([a, b, { ...a, highlights: [{ start: 0, end: 3 }] }, d])).toEqual([a, b, d]);
  });

  it('is a passage that others nearly copy, in the order given', () => {
    expect(shown(foldCopies([d, b, a], library))).toEqual(['d', 'b a']);
    expect(shown(foldCopies([a, d, b], library))).toEqual(['a b', 'd']);
  });

  it('is a quotation of the same words; one word more is another', () => {
    expect(shown(foldSameWords([b, a, d, c], library))).toEqual(['b', 'a c', 'd']);
  });

  it('names no article beside itself, and none twice', () => {
    expect(shown(foldSameWords([a, a, c, c], library))).toEqual(['a c']);
  });
});
