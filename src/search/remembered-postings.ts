import type { Postings } from './postings.ts';

/** Passage numbers that are kept at hand, all terms together: 16 MB. */
const MOST = 4_000_000;

/**
 * The same postings, each term looked up once for as long as nothing changes: what people ask about, they ask again, and
 * frequent words cost most. With 10,000 passages it halves a question's time in either engine.
 */
export function remembered(postings: Postings): Postings {
  const known = new Map<string, Int32Array>();
  let size = 0;
  const forget = (): void => {
    known.clear();
    size = 0;
  };
  return {
    add(articles, vocabulary) {
      forget();
      postings.add(articles, vocabulary);
    },
    remove(articles, vocabulary) {
      forget();
      postings.remove(articles, vocabulary);
    },
    passagesWith(token) {
      const before = known.get(token);
      if (before) return before;
      const passages = Int32Array.from(postings.passagesWith(token));
      if (size + passages.length > MOST) forget();
      size += passages.length;
      known.set(token, passages);
      return passages;
    },
    close() {
      forget();
      postings.close();
    },
  };
}
