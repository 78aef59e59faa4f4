import { type IndexedArticle, readArticle, wordsOf } from './article-words.ts';
import { type ForwardIndex, type KeptArticle, passagesOf } from './forward-index.ts';
import { countTerms, type Frequencies, NO_FREQUENCIES, recount } from './frequencies.ts';
import { type Engine, type Postings, tokensOf } from './postings.ts';
import type { CoverageChange } from './search.ts';
import { createVocabulary } from './vocabulary.ts';

/** The articles that one handle serves. */
export interface Coverage extends ForwardIndex {
  readonly postings: Postings;
  /** Another coverage, in which nothing but what changed is read; this one stays as it is. */
  with(change: CoverageChange): Coverage;
  /** To be called once. What no other coverage has is given up. */
  close(): void;
}

export function createCoverage(articles: readonly IndexedArticle[], engine: Engine): Coverage {
  const empty = emptyCoverage(engine);
  try {
    return empty.with({ added: articles, removed: [] });
  } finally {
    empty.close();
  }
}

/** An empty coverage, and the words and postings that it shares with all that are made from it. */
function emptyCoverage(engine: Engine): Coverage {
  const vocabulary = createVocabulary();
  const postings = engine();
  const articleByPassage: (KeptArticle | undefined)[] = [];
  /** By an article's number: in how many open coverages it is. */
  const uses: number[] = [];
  let open = 0;

  function keep(indexed: IndexedArticle): KeptArticle {
    const words = readArticle(indexed, vocabulary);
    const distinct = Int32Array.from(
      indexed.passages,
      (_, own) => countTerms(wordsOf(words, own), vocabulary).size,
    );
    const firstPassage = articleByPassage.length;
    const article = { number: uses.push(0) - 1, firstPassage, distinct, indexed, words };
    for (const _ of distinct) articleByPassage.push(article);
    return article;
  }

  /** All of them or, where one cannot be read, none. */
  function keepAll(added: readonly IndexedArticle[]): KeptArticle[] {
    const kept: KeptArticle[] = [];
    try {
      for (const indexed of added) kept.push(keep(indexed));
      postings.add(tokens(kept));
      return kept;
    } catch (error) {
      giveUp(kept);
      throw error;
    }
  }

  const tokens = (articles: readonly KeptArticle[]): Map<number, string> =>
    new Map(
      articles.flatMap((article) =>
        passagesOf(article).map(
          (passage, own) => [passage, tokensOf(countTerms(wordsOf(article.words, own), vocabulary))] as const,
        ),
      ),
    );

  function giveUp(articles: readonly KeptArticle[]): void {
    for (const passage of articles.flatMap(passagesOf)) articleByPassage[passage] = undefined;
  }

  function coverageOf(articles: ReadonlyMap<string, KeptArticle>, frequencies: Frequencies): Coverage {
    open++;
    for (const { number } of articles.values()) uses[number]!++;
    return {
      vocabulary,
      postings,
      articles,
      frequencies,
      articleNumbers: uses.length,
      passageNumbers: articleByPassage.length,
      articleOf: (passage) => articleByPassage[passage]!,
      with({ added, removed }) {
        const next = new Map(articles);
        const gone: KeptArticle[] = [];
        const take = (id: string): void => {
          const article = next.get(id);
          if (article) gone.push(article);
          next.delete(id);
        };
        for (const id of removed) take(id);
        const come = keepAll([...new Map(added.map((each) => [each.article.id, each])).values()]);
        for (const article of come) {
          const { id } = article.indexed.article;
          take(id);
          next.set(id, article);
        }
        const changed = { added: come.map(({ words }) => words), removed: gone.map(({ words }) => words) };
        return coverageOf(next, recount(frequencies, changed, vocabulary));
      },
      close() {
        if (--open === 0) return postings.close();
        const unused = [...articles.values()].filter(({ number }) => --uses[number]! === 0);
        postings.remove(tokens(unused));
        giveUp(unused);
      },
    };
  }
  return coverageOf(new Map(), NO_FREQUENCIES);
}
