import type { Span } from '../../span.ts';
import { inStretches, type Steps } from '../../steps.ts';
import type { Alignment } from './align.ts';
import { type ExcerptWord, excerptWordPattern } from './excerpt-words.ts';
import { findExact } from './find-exact.ts';
import { findJoint } from './find-joined.ts';
import { findNearest } from './find-nearest.ts';
import { type PlaceIndex, sortPlaces } from './place-index.ts';
import { type ExcerptArticle, readWords, SEPARATOR, strandAt } from './word-stream.ts';

/** Where an excerpt stands: its words in one article's text, in order. */
export interface ExcerptPlace {
  /** The article's id. */
  readonly article: string;
  readonly words: readonly Span[];
}

/** Where it stands with other words: `words` are those of the steps that take one of the article. */
export interface AlteredPlace extends ExcerptPlace {
  readonly steps: Alignment['steps'];
  /** The share of the excerpt that stands there, its words weighted by their rarity: 0 to 1. */
  readonly share: number;
}

/** Looks up excerpts, which may cross sentences and paragraphs, in whole articles. */
export interface Excerpts {
  /** Word for word, in the order of the articles; at most a few places an article. */
  exact(words: readonly ExcerptWord[]): ExcerptPlace[];
  /** The nearest places, best first; `within` these articles. */
  nearest(words: readonly ExcerptWord[], within: ReadonlySet<string> | null): AlteredPlace[];
  /** How many of the words stand at one place where the others stand at another; null where it is not so. */
  joint(words: readonly ExcerptWord[]): number | null;
}

/** Built when first asked for, in stretches between which a server answers; whoever asks meanwhile waits. */
export interface ExcerptIndex {
  open(): Promise<Excerpts>;
}

export function createExcerptIndex(articles: readonly ExcerptArticle[]): ExcerptIndex {
  let opened: Promise<Excerpts> | null = null;
  return {
    open: () => {
      opened ??= inStretches(build(articles)).then((index) => excerptsOf(articles, index));
      return opened;
    },
  };
}

function* build(articles: readonly ExcerptArticle[]): Steps<PlaceIndex> {
  return yield* sortPlaces(yield* readWords(articles));
}

function excerptsOf(articles: readonly ExcerptArticle[], index: PlaceIndex): Excerpts {
  const { stream } = index;
  const numbersOf = (words: readonly ExcerptWord[]): number[] =>
    words.map(({ form }) => stream.numbers.get(form) ?? SEPARATOR);

  function placeAt(position: number, length: number): ExcerptPlace {
    const strand = stream.strands[strandAt(position, stream)]!;
    const { id, text } = articles[strand.article]!.article;
    const here = new RegExp(excerptWordPattern(), 'yiu');
    const words = Array.from(stream.starts.subarray(position, position + length), (start) => {
      here.lastIndex = start;
      here.test(text);
      return { start, end: here.lastIndex };
    });
    return { article: id, words };
  }

  /** Only some of the articles, by their numbers. */
  const numbered = (within: ReadonlySet<string> | null): ReadonlySet<number> | null =>
    within && new Set(articles.flatMap(({ article }, number) => (within.has(article.id) ? [number] : [])));

  return {
    exact: (words) =>
      distinct(findExact(numbersOf(words), index).map((start) => placeAt(start, words.length))),
    nearest: (words, within) =>
      distinct(
        findNearest(numbersOf(words), index, numbered(within)).map(({ start, steps, share }) => ({
          ...placeAt(start, steps.filter((step) => step !== 'added').length),
          steps,
          share,
        })),
      ),
    joint: (words) => findJoint(numbersOf(words), index),
  };
}

/** One place may lie in both strands of an article. */
function distinct<T extends ExcerptPlace>(places: readonly T[]): T[] {
  const byPlace = new Map<string, T>();
  for (const place of places) {
    const key = `${place.words[0]?.start} ${place.words.at(-1)?.end} ${place.article}`;
    if (!byPlace.has(key)) byPlace.set(key, place);
  }
  return [...byPlace.values()];
}
