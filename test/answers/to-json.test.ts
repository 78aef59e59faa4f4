import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/answers/answer.ts';
import { cite } from '../../src/answers/cite.ts';
import { answerToJson } from '../../src/answers/to-json.ts';
import type { Library } from '../../src/library.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import { makeLibrary } from '../support/make-library.ts';

const text = 'A train came.\n\n“It was late,” Ana Reyes said, “and it rained.”';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quotation: Quotation = {
  article: 'a',
  spans: [at('“It was late,”'), at('“and it rained.”')],
  kind: 'direct',
  cue: at('said'),
  speaker: at('Ana Reyes'),
  speakerName: 'Ana Reyes',
  resolution: 'named',
  negated: false,
  confidence: 1,
  pattern: 'test',
};
const library = makeLibrary([
  {
    id: 'a',
    text,
    title: 'A train',
    outlet: 'The Post',
    url: 'https://post.example/a',
    publishedOn: '2021-05-03',
    quotations: [quotation],
  },
]);
const { article } = library.articles[0]!;
const item: Item = {
  citation: cite(article, quotation.spans),
  highlights: [],
  quotation,
  speaker: null,
  alsoIn: [],
};
const asked = { command: 'ask', query: 'train' };
const jsonOf = (items: Item[], from: Library = library): Record<string, unknown> =>
  answerToJson({ status: 'found', items, corrections: [], origins: [] }, asked, from);

describe('answerToJson', () => {
  it('gives the words, where they are from, and who said what part of them', () => {
    expect(jsonOf([item])).toEqual({
      ...asked,
      status: 'found',
      origins: [],
      corrections: [],
      items: [
        {
          text: '“It was late,” […] “and it rained.”',
          citation: {
            article: 'a',
            spans: [
              [15, 29],
              [46, 62],
            ],
            sha256: article.sha256,
            title: 'A train',
            outlet: 'The Post',
            publishedOn: '2021-05-03',
            paragraph: 2,
            url: 'https://post.example/a',
          },
          alsoIn: [],
          spans: [
            [15, 29],
            [46, 62],
          ],
          kind: 'direct',
          speakerName: 'Ana Reyes',
          cue: [40, 44],
          cueText: 'said',
          speaker: [30, 39],
          negated: false,
        },
      ],
    });
  });

  it('gives no words that are not as they were cited', () => {
    const changed = makeLibrary([{ id: 'a', text: text.replace('late', 'soon') }]);
    expect(jsonOf([item], changed)).toMatchObject({ items: [] });
  });
});
