import type { Article } from '../src/articles/article.ts';
import { excerptWords } from '../src/search/excerpts/excerpt-words.ts';

/** Words of an article as they are typed or altered, and where they come from. */
export interface Excerpt {
  readonly text: string;
  /** Where it stands: two places where two excerpts were joined. */
  readonly from: readonly { readonly article: string; readonly start: number; readonly end: number }[];
}

type Random = () => number;
type Source = Pick<Article, 'id' | 'text'>;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** A stretch of so many words of a random article, with whatever stands between them; `around` one that matches. */
export function drawExcerpt(
  articles: readonly Source[],
  [least, most]: readonly [number, number],
  random: Random,
  around: RegExp | null = null,
): Excerpt {
  for (;;) {
    const { id, text } = pick(articles, random);
    const tokens = [...text.matchAll(/\S+/g)];
    const length = least + Math.floor(random() * (most - least + 1));
    const centres = around
      ? [...tokens.keys()].filter((i) => around.test(tokens[i]![0]))
      : [...tokens.keys()];
    if (centres.length === 0 || tokens.length < length) continue;
    const before = around ? 1 + Math.floor(random() * (length - 2)) : 0;
    const first = pick(centres, random) - before;
    const [head, tail] = [tokens[first], tokens[first + length - 1]];
    if (!head || !tail) continue;
    const place = { article: id, start: head.index, end: tail.index + tail[0].length };
    const excerpt = text.slice(place.start, place.end);
    if (excerptWords(excerpt).length >= least) return { text: excerpt, from: [place] };
  }
}

const NEGATION = /^(?:not|never|no|cannot|\w+n[’']t)$/i;
const VERB = /^(?:is|was|are|were|will|would|has|have|had|can|could|should|may|does|did)$/i;

/** Changes one word between the first and the last, or joins two excerpts. */
const MUTATIONS: Readonly<Record<string, (articles: readonly Source[], random: Random) => Excerpt>> = {
  'word changed': (articles, random) =>
    edited(drawExcerpt(articles, LENGTH, random), /\p{L}/u, random, () => anyWord(articles, random)),
  'word left out': (articles, random) =>
    edited(drawExcerpt(articles, LENGTH, random), /\p{L}/u, random, () => ''),
  'word added': (articles, random) =>
    edited(
      drawExcerpt(articles, LENGTH, random),
      /\p{L}/u,
      random,
      (word) => `${word} ${anyWord(articles, random)}`,
    ),
  'negation left out': (articles, random) =>
    edited(drawExcerpt(articles, LENGTH, random, NEGATION), NEGATION, random, (word) =>
      word.replace(/n[’']t$/i, '').replace(NEGATION, ''),
    ),
  'negation added': (articles, random) =>
    edited(drawExcerpt(articles, LENGTH, random, VERB), VERB, random, (word) => `${word} not`),
  'number changed': (articles, random) =>
    edited(drawExcerpt(articles, LENGTH, random, /\d/), /\d/, random, (word) =>
      word.replace(/\d/, (digit) => `${(Number(digit) + 1 + Math.floor(random() * 8)) % 10}`),
    ),
  'two joined': (articles, random) => {
    const [one, other] = [drawExcerpt(articles, [5, 20], random), drawExcerpt(articles, [5, 20], random)];
    return { text: `${one.text} ${other.text}`, from: [...one.from, ...other.from] };
  },
};

export const LENGTH = [5, 40] as const;

/** An excerpt altered in each way in turn; the way is named. */
export function drawMutation(
  articles: readonly Source[],
  turn: number,
  random: Random,
): Excerpt & { readonly way: string } {
  const ways = Object.entries(MUTATIONS);
  const [way, mutate] = ways[turn % ways.length]!;
  return { ...mutate(articles, random), way };
}

const anyWord = (articles: readonly Source[], random: Random): string =>
  pick(pick(articles, random).text.match(/\p{L}+/gu) ?? ['word'], random);

function edited(
  { text, from }: Excerpt,
  which: RegExp,
  random: Random,
  edit: (word: string) => string,
): Excerpt {
  const tokens = text.split(/\s+/);
  const inner = [...tokens.keys()].slice(1, -1).filter((i) => which.test(tokens[i]!));
  const at = inner.length > 0 ? pick(inner, random) : -1;
  return {
    text: tokens
      .map((token, i) => (i === at ? edit(token) : token))
      .filter(Boolean)
      .join(' '),
    from,
  };
}
