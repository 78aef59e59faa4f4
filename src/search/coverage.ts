import { type IndexedArticle, readArticle, wordsOf } from './article-words.ts';
import { type ForwardIndex, type KeptArticle, passagesOf } from './forward-index.ts';
import { distinctTerms, type Frequencies, NO_FREQUENCIES, recount } from './frequencies.ts';
import type { Engine, Postings, SavedArticle } from './postings.ts';
import { remembered } from './remembered-postings.ts';
import { digestOf } from './saved-words.ts';
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

/** A coverage, with the words and postings that it will share with all that are made from it. */
export function createCoverage(articles: readonly IndexedArticle[], engine: Engine): Coverage {
  const { postings: kept, saved } = engine();
  const postings = remembered(kept);
  const vocabulary = createVocabulary(saved?.vocabulary);
  const countDistinct = distinctTerms(vocabulary);
  const articleByPassage: (KeptArticle | undefined)[] = [];
  const distinctByPassage: number[] = [];
  /** By an article's number: in how many open coverages it is. */
  const uses: number[] = [];
  let open = 0;

  function keep(indexed: IndexedArticle, before: SavedArticle | null): KeptArticle {
    const words = before?.words ?? readArticle(indexed, vocabulary);
    const distinct = Int32Array.from(indexed.passages, (_, own) => countDistinct(wordsOf(words, own)));
    const firstPassage = before?.firstPassage ?? articleByPassage.length;
    const article = { number: uses.push(0) - 1, firstPassage, distinct, indexed, words };
    // An article without passages has a number too.
    for (let own = 0; own < Math.max(1, distinct.length); own++) {
      articleByPassage[firstPassage + own] = article;
      distinctByPassage[firstPassage + own] = distinct[own] ?? 0;
    }
    return article;
  }

  /** All of them or, where one cannot be read, none. */
  function keepAll(added: readonly IndexedArticle[]): KeptArticle[] {
    const kept: KeptArticle[] = [];
    try {
      for (const indexed of added) kept.push(keep(indexed, null));
      postings.add(kept, vocabulary);
      return kept;
    } catch (error) {
      giveUp(kept);
      throw error;
    }
  }

  function giveUp(kept: readonly KeptArticle[]): void {
    for (const passage of kept.flatMap(passagesOf)) articleByPassage[passage] = undefined;
  }

  function coverageOf(kept: ReadonlyMap<string, KeptArticle>, frequencies: Frequencies): Coverage {
    open++;
    for (const { number } of kept.values()) uses[number]!++;
    return {
      vocabulary,
      postings,
      frequencies,
      articles: kept,
      passageNumbers: articleByPassage.length,
      distinctByPassage,
      articleOf: (passage) => articleByPassage[passage]!,
      with({ added, removed }) {
        const next = new Map(kept);
        const gone: KeptArticle[] = [];
        const take = (id: string): void => {
          const article = next.get(id);
          if (article) gone.push(article);
          next.delete(id);
        };
        for (const id of removed) take(id);
        const come = keepAll([...byId(added).values()]);
        for (const article of come) {
          take(idOf(article.indexed));
          next.set(idOf(article.indexed), article);
        }
        return coverageOf(
          next,
          recount(frequencies, { added: wordsIn(come), removed: wordsIn(gone) }, vocabulary),
        );
      },
      close() {
        if (--open === 0) return postings.close();
        const unused = [...kept.values()].filter(({ number }) => --uses[number]! === 0);
        postings.remove(unused, vocabulary);
        giveUp(unused);
      },
    };
  }

  /** What was saved and is as it was is taken over; the rest of what was saved is given up. */
  function first(): Coverage {
    const given = byId(articles);
    const before = new Map(saved?.articles.map((each) => [each.id, each]));
    const same = new Set<SavedArticle>();
    const kept: KeptArticle[] = [];
    // Their numbers first: new ones come after.
    for (const [id, each] of before) {
      const indexed = given.get(id);
      if (indexed === undefined || digestOf(indexed) !== each.digest) continue;
      kept.push(keep(indexed, each));
      same.add(each);
      given.delete(id);
    }
    const other = saved?.articles.filter((each) => !same.has(each)) ?? [];
    if (other.length > 0) postings.remove(other, vocabulary);
    kept.push(...keepAll([...given.values()]));
    const all = new Map(kept.map((article) => [idOf(article.indexed), article]));
    return coverageOf(all, recount(NO_FREQUENCIES, { added: wordsIn(kept), removed: [] }, vocabulary));
  }

  try {
    return first();
  } catch (error) {
    postings.close();
    throw error;
  }
}

const idOf = ({ article }: IndexedArticle): string => article.id;
const byId = (articles: readonly IndexedArticle[]): Map<string, IndexedArticle> =>
  new Map(articles.map((each) => [idOf(each), each]));
const wordsIn = (kept: readonly KeptArticle[]) => kept.map(({ words }) => words);
