import type { Passage, Sentence } from '../../src/articles/structure.ts';
import type { IndexedArticle } from '../../src/search/article-words.ts';
import { type Coverage, createCoverage } from '../../src/search/coverage.ts';
import { miniSearchPostings } from '../../src/search/minisearch-postings.ts';
import type { Engine } from '../../src/search/postings.ts';

/** Articles in an engine of their own. */
export const coverageOf = (
  articles: readonly IndexedArticle[],
  engine: Engine = miniSearchPostings,
): Coverage => createCoverage(articles, engine);

/** An invented article: paragraphs are passages, sentences end at a full stop and a space. */
export function indexed(id: string, text: string, title: string | null = null): IndexedArticle {
  const sentences: Sentence[] = [];
  const passages: Passage[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const paragraph = passages.length;
    const end = match.index + match[0].length;
    const first = sentences.length;
    for (const sentence of match[0].matchAll(/\S[^.?!]*[.?!]*”?/g)) {
      const start = match.index + sentence.index;
      sentences.push({ start, end: start + sentence[0].length, paragraph, boilerplate: false });
    }
    passages.push({
      start: match.index,
      end,
      sentences: { start: first, end: sentences.length },
      paragraph: paragraph + 1,
    });
  }
  return { article: { id, text, title }, sentences, passages };
}
