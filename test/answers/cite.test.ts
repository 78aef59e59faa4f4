import { describe, expect, it } from 'vitest';
import { cite, contextOf, quoteOf } from '../../src/answers/cite.ts';
import { slice } from '../../src/span.ts';
import { makeLibrary } from '../support/make-library.ts';

const text =
  'One came. Two went. Three stayed.\n\nFour sang. Five slept.\n\nCopyright 2021, all rights reserved.';
const library = makeLibrary([{ id: 'a', text }]);
const [annotated] = library.articles;
if (!annotated) throw new Error('no article');
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('quoteOf', () => {
  it('slices every span from the article', () => {
    const quote = quoteOf(cite(annotated.article, [at('Two went.'), at('Five slept.')]), library);
    expect(quote).toMatchObject({ ok: true, slices: ['Two went.', 'Five slept.'] });
  });

  it.each([
    ['an article that is gone', { article: 'b' }, 'The article b is no longer in the coverage.'],
    [
      'an article that is another text now',
      { sha256: 'f00' },
      'The article a has changed since this was cited.',
    ],
    ['a span past the end', { spans: [{ start: 90, end: 900 }] }, 'The citation does not fit the article a.'],
    ['an empty span', { spans: [{ start: 3, end: 3 }] }, 'The citation does not fit the article a.'],
    ['a span upside down', { spans: [{ start: 5, end: 3 }] }, 'The citation does not fit the article a.'],
    [
      'a span before the text',
      { spans: [{ start: -1, end: 3 }] },
      'The citation does not fit the article a.',
    ],
  ])('refuses %s', (_, change, reason) => {
    const citation = { ...cite(annotated.article, [at('Two went.')]), ...change };
    expect(quoteOf(citation, library)).toEqual({ ok: false, reason });
  });
});

describe('contextOf', () => {
  const contextFor = (words: readonly string[], count: number) =>
    contextOf(cite(annotated.article, words.map(at)), annotated, count).map((span) => slice(text, span));

  it.each([
    [['Three stayed.'], 1, ['Two went.', 'Three stayed.', 'Four sang.']],
    [['Three stayed.'], 9, ['One came.', 'Two went.', 'Three stayed.', 'Four sang.', 'Five slept.']],
    [['One came.'], 3, ['One came.', 'Two went.', 'Three stayed.', 'Four sang.']],
    [['Five slept.'], 1, ['Four sang.', 'Five slept.']],
    // A part of a sentence is shown in its sentence.
    [['stayed'], 0, ['Three stayed.']],
    [['One came.', 'Five slept.'], 1, ['One came.', 'Two went.', 'Four sang.', 'Five slept.']],
    // Boilerplate has no context and is nobody's.
    [['all rights reserved'], 3, []],
  ])('gives whole sentences on either side of each part of %o', (words, count, expected) => {
    expect(contextFor(words, count)).toEqual(expected);
  });
});
