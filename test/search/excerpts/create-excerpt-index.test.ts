import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/articles/segment.ts';
import { createExcerptIndex } from '../../../src/search/excerpts/create-excerpt-index.ts';
import { excerptWords } from '../../../src/search/excerpts/excerpt-words.ts';
import type { ExcerptArticle } from '../../../src/search/excerpts/word-stream.ts';

const articleOf = (text: string, number: number): ExcerptArticle => ({
  article: { id: `a${number}`, text },
  sentences: segment(text).sentences,
  quotations: [],
});

const open = (...texts: string[]) => createExcerptIndex(texts.map(articleOf)).open();

/** The places of an excerpt, as their articles write it. */
async function placesIn(texts: string[], excerpt: string): Promise<string[]> {
  const excerpts = await open(...texts);
  return excerpts.exact(excerptWords(excerpt)).map(({ article, words }) => {
    const text = texts[Number(article.slice(1))]!;
    return `${article}: ${text.slice(words[0]!.start, words.at(-1)!.end)}`;
  });
}

describe('exact', () => {
  const ferry = 'The ferry came late. “We waited,” said Ana Lund.\n\nIt was the last ferry of the day.';

  it.each([
    ['within a sentence', 'came late', ['a0: came late']],
    ['across sentences', 'late we waited', ['a0: late. “We waited']],
    ['across paragraphs', 'Ana Lund. It was the', ['a0: Ana Lund.\n\nIt was the']],
    ['all of it', ferry, [`a0: ${ferry.slice(0, -1)}`]],
    ['one word, each time', 'ferry', ['a0: ferry', 'a0: ferry', 'a1: ferry']],
    ['with a gap', 'ferry late', []],
    ['in another order', 'late came', []],
    ['with a word that no article has', 'ferry came soon', []],
    ['across two articles', 'of the day no ferry', []],
    ['part of a word', 'fer', []],
    ['nothing', '“…”', []],
  ])('finds %s', async (_name, excerpt, expected) => {
    expect(await placesIn([ferry, 'No ferry today.'], excerpt)).toEqual(expected);
  });

  it('reads across boilerplate, with and without it', async () => {
    const text = 'The ferry came late.\n\n<div>The harbour</div>\n\nNobody waited for it.';
    expect(await placesIn([text], 'came late. The harbour')).toEqual([]);
    expect(await placesIn([text], 'came late nobody waited')).toHaveLength(1);
    expect(await placesIn([text], 'The harbour')).toEqual(['a0: The harbour']);
  });
});

describe('nearest', () => {
  it.each([
    ['a word changed', 'the ferry came early on Monday', 'same same same dropped added same same'],
    ['a word left out', 'the ferry late on Monday', 'same same dropped same same same'],
    ['a word added', 'the ferry never came late on', 'same same added same same same'],
  ])('aligns %s', async (_name, excerpt, steps) => {
    const excerpts = await open('Rain fell.', 'All day the ferry came late on Monday again.');
    const [best] = excerpts.nearest(excerptWords(excerpt), null);
    expect(best).toMatchObject({ article: 'a1', steps: steps.split(' ') });
    expect(best!.words).toHaveLength(best!.steps.filter((step) => step !== 'added').length);
  });

  it('stays within the articles asked for, and never reads from one into the next', async () => {
    const excerpts = await open('The ferry came late on', 'Monday. The ferry left late.');
    const words = excerptWords('the ferry came late on Monday');
    expect(excerpts.nearest(words, null)[0]!.steps).toEqual([...Array(5).fill('same'), 'added']);
    const [second, ...others] = excerpts.nearest(words, new Set(['a1']));
    expect([second!.article, others.map(({ article }) => article)]).toEqual(['a1', []]);
  });
});

describe('joint', () => {
  it.each([
    ['two articles', 'the ferry came late to the harbour said it would wait', 6],
    ['one place', 'the ferry came late to the pier', null],
    ['parts too short to tell', 'came late would wait', null],
    ['a part that stands nowhere', 'the ferry came late to nobody at all there', null],
  ])('finds what is joined from %s', async (_name, excerpt, at) => {
    const excerpts = await open('The ferry came late to the pier.', 'The harbour said it would wait.');
    expect(excerpts.joint(excerptWords(excerpt))).toBe(at);
  });
});

describe('any coverage', () => {
  const word = fc.constantFrom(
    'the',
    'ferry',
    'Ferry',
    'not',
    'came',
    'Lund’s',
    '5',
    'late.',
    '“late',
    'U.S.',
    '<p>',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

  it('has every stretch of its articles, and finds what a search of the folded text finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        async (texts, from, length, others) => {
          const excerpts = await open(...texts);
          const all = texts.map((one) => excerptWords(one));
          const own = all[from % all.length]!;
          const start = own.length === 0 ? 0 : from % own.length;
          const stretch = own.slice(start, start + 1 + (length % 12));
          for (const excerpt of [stretch, excerptWords(others.join(' '))]) {
            const found = excerpts.exact(excerpt);
            const folded = (words: readonly { form: string }[]) =>
              ` ${words.map(({ form }) => form).join(' ')} `;
            const expected = texts.flatMap((_, i) =>
              excerpt.length > 0 && folded(all[i]!).includes(folded(excerpt)) ? [`a${i}`] : [],
            );
            // Read across boilerplate there may be more.
            expect([...new Set(found.map(({ article }) => article))]).toEqual(
              expect.arrayContaining(expected),
            );
            for (const { article, words } of found) {
              const source = texts[Number(article.slice(1))]!;
              const slices = words.map((span) => excerptWords(source.slice(span.start, span.end))[0]?.form);
              expect(slices).toEqual(excerpt.map(({ form }) => form));
            }
          }
        },
      ),
    );
  });

  it('is not searched before it is built, and built once', async () => {
    const index = createExcerptIndex([articleOf('The ferry came. '.repeat(20_000), 0)]);
    const [one, other] = await Promise.all([index.open(), index.open()]);
    expect(one).toBe(other);
    expect(one.exact(excerptWords('ferry came the ferry'))).toHaveLength(8);
  });
});
