import MiniSearch from 'minisearch';
import type { Engine } from './postings.ts';

/** Postings in MiniSearch: the least work to build for a small coverage. */
export const miniSearchPostings: Engine = () => {
  const engine = new MiniSearch<{ id: number; tokens: string }>({
    fields: ['tokens'],
    tokenize: (text) => text.split(' '),
    processTerm: (token) => token,
  });
  return {
    add: (passages) => engine.addAll(Array.from(passages, ([id, tokens]) => ({ id, tokens }))),
    // Not removeAll, which for no documents removes all.
    remove(passages) {
      for (const [id, tokens] of passages) engine.remove({ id, tokens });
    },
    passagesWith: (token) => engine.search(token).map(({ id }) => id),
    close: () => engine.removeAll(),
  };
};
