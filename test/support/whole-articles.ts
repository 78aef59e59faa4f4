import type { Library } from '../../src/library.ts';
import type { Passage } from '../../src/store/drafts.ts';

/** As passages of a draft, from the first sentence to the last. */
export const wholeArticles = ({ articles }: Library): Passage[] =>
  articles.map(({ article, sentences }, at) => ({
    key: at + 1,
    citation: {
      article: article.id,
      spans: [{ start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 1 }],
      sha256: article.sha256,
    },
    highlights: [],
    alsoIn: [],
  }));
