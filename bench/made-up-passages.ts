import type { IndexedArticle } from '../src/search/article-words.ts';
import { seeded } from './seeded.ts';

/** The most frequent words of English, in order: what an engine without a stop list has to go through. */
const FREQUENT =
  `the of and to in a is that for it was on are as with his they at be this from have or by one had not
but what all were when we there can an your which their said if do will each about how up out them then she many some
so these would other into has more her two like him see time could no make than first been its who now people my made
over did down only way find use may water long little very after words called just where most know`.split(
    /\s+/,
  );

const SYLLABLES = 'ka lo mi ter van dro sel pa ni gor est lu ber ran to vik sha mon de ria'.split(' ');

/** A word for each rank of frequency: English grammar first, then invented ones, one in four a name. */
function wordOf(rank: number): string {
  const frequent = FREQUENT[rank];
  if (frequent !== undefined) return frequent;
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return rank % 4 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** How many words a language of the coverage has; the rarer ones stand in it once or never. */
const VOCABULARY = 300_000;
const SENTENCES = 5;
const WORDS = 18;
const PASSAGES = 4;

export interface MadeUp {
  readonly articles: readonly IndexedArticle[];
  readonly questions: readonly string[];
}

/**
 * Articles of four passages of 90 words each, the words distributed as in language (Zipf: the nth word is n times rarer
 * than the first), and questions: three to six words of one passage, with a question's grammar around them.
 */
export function madeUpPassages(passageCount: number, questionCount: number, seed = 1): MadeUp {
  const random = seeded(seed);
  const vocabulary = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  // The inverse of Zipf's distribution function, which is log(rank) / log(VOCABULARY).
  const draw = (): string => vocabulary[Math.floor(VOCABULARY ** random()) - 1]!;

  const articles = Array.from({ length: Math.ceil(passageCount / PASSAGES) }, (_, number): IndexedArticle => {
    let text = '';
    const sentences: IndexedArticle['sentences'][number][] = [];
    const passages: IndexedArticle['passages'][number][] = [];
    for (let p = 0; p < PASSAGES; p++) {
      const start = text.length;
      for (let s = 0; s < SENTENCES; s++) {
        const from = text.length;
        text += `${Array.from({ length: WORDS }, draw).join(' ')}.`;
        sentences.push({ start: from, end: text.length, paragraph: p, boilerplate: false });
        text += ' ';
      }
      const first = p * SENTENCES;
      passages.push({
        start,
        end: text.length - 1,
        sentences: { start: first, end: first + SENTENCES },
        paragraph: p + 1,
      });
      text += '\n';
    }
    return { article: { id: `article-${number}`, text, title: null }, sentences, passages };
  });

  const questions = Array.from({ length: questionCount }, () => {
    const { article, passages } = articles[between(0, articles.length - 1)]!;
    const { start, end } = passages[between(0, PASSAGES - 1)]!;
    const content = article.text
      .slice(start, end)
      .split(/[\s.]+/)
      .filter((word) => !FREQUENT.includes(word));
    const asked = Array.from({ length: between(3, 6) }, () => content[between(0, content.length - 1)]);
    return `What did the ${asked.slice(0, 2).join(' ')} say about the ${asked.slice(2).join(' of the ')}?`;
  });
  return { articles, questions };
}
