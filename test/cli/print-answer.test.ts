import { describe, expect, it } from 'vitest';
import type { ArticleItem, Item } from '../../src/answers/answer.ts';
import { cite } from '../../src/answers/cite.ts';
import { answerInText } from '../../src/cli/print-answer.ts';
import type { Library } from '../../src/library.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { makeLibrary } from '../support/make-library.ts';

const itemOf = (library: Library, ...words: string[]): Item => {
  const { article } = library.articles[0]!;
  const spans = words.map((part) => {
    const start = article.text.indexOf(part);
    return { start, end: start + part.length };
  });
  return { citation: cite(article, spans), highlights: [], quotation: null, speaker: null, alsoIn: [] };
};

const found = <T>(...items: T[]) => ({ status: 'found', items, corrections: [], origins: [] }) as const;

describe('answerInText', () => {
  it('shows the paragraphs of a quotation one below the other', () => {
    const text = 'One came.\n \n  Two went.\r\n\r\nThree stayed.';
    const library = makeLibrary([{ text }]);
    const shown = answerInText(found(itemOf(library, text)), library);
    expect(shown).toMatch(/^ {2}> One came\.\n {2}> Two went\.\n {2}> Three stayed\.\n—/);
  });

  it('shows by name what a terminal would obey, in the words and in what is known of them', () => {
    const text = 'It was\u001B[2J late\u009B1m.\u202E Nobody\rcame.';
    const library = makeLibrary([
      { text, title: 'A\u0007 title', outlet: 'The\u001B]0;x Post', url: 'x:\u0008' },
    ]);
    const shown = answerInText(found(itemOf(library, text)), library);
    expect(shown).toContain('  > It was⟨U+001B⟩[2J late⟨U+009B⟩1m.⟨U+202E⟩ Nobody\n  > came.');
    expect(shown).toContain('— A⟨U+0007⟩ title, The⟨U+001B⟩]0;x Post, undated, paragraphs 1–2, x:⟨U+0008⟩');
  });

  it('says whom the coverage attributes it to, and names the articles with the same words', () => {
    const library = makeLibrary([
      { id: 'a', text: 'A train came.' },
      { id: 'b', text: 'A ferry left.', title: 'Ferry' },
      { id: 'c', text: 'A bus stood still.' },
    ]);
    const origins = ['Ana Reyes', 'Ben Ode', 'Cy Moe', 'Di Low'].map((name) => ({
      name,
      articles: ['a', 'b'],
    }));
    const item = { ...itemOf(library, 'A train came.'), alsoIn: ['b', 'c', 'gone'] };
    const shown = answerInText({ ...found(item), origins, searched: library.extent }, library);
    expect(shown).toMatch(
      /^in 2 of 3 articles; all attribute it \(Ana Reyes 2, Ben Ode 2, Cy Moe 2, and 1 more\)\n\n {2}> A train came\./,
    );
    expect(shown).toMatch(/\n {2}nearly the same words in Ferry; “A bus stood still…”; gone$/);
  });

  it('says where more is cited than was said', () => {
    const text = 'Nobody came. “It was late,” Ana Reyes said.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const quotation: Quotation = {
      article: 'a',
      spans: [at('“It was late,”')],
      kind: 'direct',
      cue: at('said'),
      speaker: at('Ana Reyes'),
      speakerName: 'Ana Reyes',
      resolution: 'named',
      negated: false,
      confidence: 1,
      pattern: 'test',
    };
    const library = makeLibrary([{ text, quotations: [quotation] }]);
    const said = (words: string) => answerInText(found({ ...itemOf(library, words), quotation }), library);
    expect(said(text)).toContain('\nin this passage: Ana Reyes · “said” · direct quotation\n');
    expect(said('It was late')).toContain('\nAna Reyes · “said” · direct quotation\n');
  });

  it('counts in singular and plural', () => {
    const library = makeLibrary([{ id: 'a', text: 'A train came.', publishedOn: '2021-05-03' }]);
    const item: ArticleItem = { article: library.articles[0]!.article, passages: 1, quotations: 0, dates: 2 };
    expect(answerInText(found(item), library)).toBe(
      'a\n  “A train came…”\n  outlet not stated, 3 May 2021\n  1 passage, 0 quotations, 2 dates',
    );
  });

  it.each([' ', '\n', '\r', '\t', '\u0000', '\u2028'])('is done at once with 100,000 times %j', (char) => {
    const text = `a${char.repeat(100_000)}b`;
    const library = makeLibrary([{ text: 'a b' }]);
    const [only] = library.articles;
    if (!only) throw new Error('no article');
    const article = { ...only.article, text };
    const hostile = { ...library, article: () => ({ ...only, article }) };
    const item: Item = {
      ...itemOf(library, 'a b'),
      citation: cite(article, [{ start: 0, end: text.length }]),
    };
    expect(answerInText(found(item), hostile)).toMatch(/^ {2}> a/);
  });
});
