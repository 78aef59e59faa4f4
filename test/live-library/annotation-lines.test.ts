import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.ts';
import { makeArticle } from '../../src/articles/make-article.ts';
import { NOTHING_STATED } from '../../src/articles/stated-fields.ts';
import { fromLines, toLines } from '../../src/live-library/annotation-lines.ts';
import { finish } from '../../src/steps.ts';
import { seeds } from '../support/ask-seeds.ts';

const read = (lines: string) => finish(fromLines(lines));

describe('annotation lines', () => {
  it.each(seeds.articles.map((entry) => [entry.article.id, entry] as const))('keep all of %s', (_, entry) => {
    const { article, ...annotation } = entry;
    expect(annotation.mentions.length).toBeGreaterThan(0);
    expect(read(toLines(article))).toEqual(annotation);
  });

  it('mean by a mention’s quotations the article’s own', () => {
    const { quotations, mentions } = read(toLines(seeds.articles[0]!.article));
    for (const mention of mentions)
      for (const quotation of mention.quotations) expect(quotations).toContain(quotation);
  });

  it('cut a long article into lines that are read one after the other', () => {
    const article = makeArticle(
      'long',
      'The pier is closed, Ana Reyes said.\n\n'.repeat(3_000),
      NOTHING_STATED,
    );
    const lines = toLines(article);
    expect(lines.split('\n').length).toBeGreaterThan(6);
    let stops = 0;
    const steps = fromLines(lines);
    while (!steps.next().done) stops++;
    // The strings come first, and are not much.
    expect(stops).toBe(lines.split('\n').length - 1);
    const { article: _, ...annotation } = annotate(article);
    expect(read(lines)).toEqual(annotation);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', 'null'],
    ['a tape that is no list', '[]\n{}'],
    ['an unknown list', '[]\n[9]'],
    ['half a sentence', '[]\n[1,0,23]'],
    ['a string that is not there', '["A"]\n[5,1]'],
    ['a mention of a quotation that is not there', '["A"]\n[5,0,0,0,0,1,0]'],
  ])('refuse %s', (_, lines) => {
    expect(() => read(lines)).toThrow(Error);
  });
});
