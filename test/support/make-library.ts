import { createHash } from 'node:crypto';
import type { Article } from '../../src/articles/article.ts';
import { segment } from '../../src/articles/segment.ts';
import type { Timex } from '../../src/dates/timex.ts';
import type { AnnotatedArticle, Library } from '../../src/library.ts';
import { nameWords } from '../../src/quotations/name-key.ts';
import type { Quotation } from '../../src/quotations/quotation.ts';
import type { Speaker } from '../../src/quotations/speakers.ts';
import { createIndex } from '../../src/search/create-index.ts';
import { createExcerptIndex } from '../../src/search/excerpts/create-excerpt-index.ts';

type Given = Partial<Article> & {
  readonly text: string;
  readonly quotations?: readonly Quotation[];
  readonly timexes?: readonly Timex[];
};

/** An article as the reader and the finders would leave it, with only what a test says of it. */
function makeAnnotated({ quotations = [], timexes = [], ...given }: Given): AnnotatedArticle {
  const article: Article = {
    id: 'a',
    sha256: createHash('sha256').update(given.text, 'utf8').digest('hex'),
    title: null,
    outlet: null,
    author: null,
    url: null,
    publishedOn: null,
    notBefore: null,
    ...given,
  };
  return { article, ...segment(article.text), quotations, timexes, mentions: [] };
}

/** A coverage of these articles, quoting these speakers. */
export function makeLibrary(given: readonly Given[], speakers: readonly Speaker[] = []): Library {
  const articles = given.map(makeAnnotated);
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const days = articles.flatMap(({ article }) => article.publishedOn ?? []).sort();
  return {
    articles,
    rejected: [],
    extent: {
      articles: articles.length,
      undated: articles.length - days.length,
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
    },
    speakers: {
      list: speakers,
      of: (quotation) => speakers.find(({ quotations }) => quotations.includes(quotation)) ?? null,
      find: (typed) => speakers.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase())),
      withWord: (word) => speakers.filter(({ name }) => nameWords(name).includes(word)),
    },
    index: createIndex(articles),
    excerpts: createExcerptIndex(articles),
    article: (id) => byId.get(id) ?? null,
  };
}
