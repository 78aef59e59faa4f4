import MiniSearch from 'minisearch';
import { type Engine, tokensOf } from './postings.ts';

/** Postings in MiniSearch: the least work to build for a small coverage. */
export const miniSearchPostings: Engine = () => {
  const engine = new MiniSearch<{ id: number; tokens: string }>({
    fields: ['tokens'],
    tokenize: (text) => text.split(' '),
    processTerm: (token) => token,
  });
  return {
    saved: null,
    postings: {
      add(articles, vocabulary) {
        for (const article of articles) {
          for (const [id, tokens] of tokensOf(article, vocabulary)) engine.add({ id, tokens });
        }
      },
      remove(articles, vocabulary) {
        for (const article of articles) {
          for (const [id, tokens] of tokensOf(article, vocabulary)) engine.remove({ id, tokens });
        }
      },
      passagesWith: (token) => engine.search(token).map(({ id }) => id),
      close: () => engine.removeAll(),
    },
  };
};
