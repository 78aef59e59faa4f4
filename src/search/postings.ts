import { type ArticleWords, wordsOf } from './article-words.ts';
import type { KeptArticle } from './forward-index.ts';
import { countTerms } from './frequencies.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The engine below the ranking: it tells which passages have a term. What they are worth is reckoned from the forward
 * index, alike for every engine and every coverage that one engine serves at the same time.
 */
export interface Postings {
  add(articles: readonly KeptArticle[], vocabulary: Vocabulary): void;
  remove(articles: readonly WithWords[], vocabulary: Vocabulary): void;
  passagesWith(token: string): ArrayLike<number>;
  close(): void;
}

/** Words of an article, with the number of its first passage. */
export interface WithWords {
  readonly firstPassage: number;
  readonly words: ArticleWords;
}

/** What an earlier process left. */
export interface Saved {
  /** Forms and their terms in the order of their numbers. */
  readonly vocabulary: readonly (readonly [form: string, term: string | null])[];
  /** In the order of their numbers; of an id that occurs twice, the last is the newest. */
  readonly articles: readonly SavedArticle[];
}

export interface SavedArticle extends WithWords {
  readonly id: string;
  /** Of all that its words were read from. */
  readonly digest: string;
}

/** Postings with what they hold from the beginning, which is nothing for those in memory. */
export type Engine = () => { readonly postings: Postings; readonly saved: Saved | null };

/** From this many times on, a term in a passage is not counted further: BM25 saturates (1.7 of at most 2.2). */
export const MOST_TIMES = 4;

/**
 * The nth time that a passage has term 7 is a token of its own, so that any engine can tell how often: [7], [7x2], [7x3].
 * Letters of ASCII and digits only: no tokenizer or query language sees anything else in them.
 */
const tokenOf = (term: number, time: number): string => (time === 1 ? `${term}` : `${term}x${time}`);

/** What is indexed of an article: the number of each passage, and its tokens parted by spaces, each once. */
export function* tokensOf(
  { firstPassage, words }: WithWords,
  vocabulary: Vocabulary,
): Generator<readonly [passage: number, tokens: string]> {
  for (let own = 0; own + 1 < words.offsets.length; own++) {
    const tokens: string[] = [];
    for (const [term, count] of countTerms(wordsOf(words, own), vocabulary)) {
      for (let time = 1; time <= Math.min(count, MOST_TIMES); time++) tokens.push(tokenOf(term, time));
    }
    yield [firstPassage + own, tokens.join(' ')];
  }
}

/** The passages that have a term, then those that have it twice, and so on. */
export function* occurrences(
  term: number,
  postings: Pick<Postings, 'passagesWith'>,
): Generator<readonly [time: number, passages: ArrayLike<number>]> {
  for (let time = 1; time <= MOST_TIMES; time++) {
    const passages = postings.passagesWith(tokenOf(term, time));
    if (passages.length === 0) break;
    yield [time, passages];
  }
}
