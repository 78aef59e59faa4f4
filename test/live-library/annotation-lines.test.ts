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
    expect(stops).toBe(lines.split('\n').length);
    const { article: _, ...annotation } = annotate(article);
    expect(read(lines)).toEqual(annotation);
  });

  it.each(['{', '["sentence",{}]', '["mentions",{"name":"A","quotations":[0]}]', 'null'])(
    'refuse %s',
    (lines) => {
      expect(() => read(lines)).toThrow(Error);
    },
  );
});
