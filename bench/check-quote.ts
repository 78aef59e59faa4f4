import { monitorEventLoopDelay } from 'node:perf_hooks';
import { checkQuote } from '../src/answers/check-quote.ts';
import type { Article } from '../src/articles/article.ts';
import { makeArticle } from '../src/articles/make-article.ts';
import { readCoverage } from '../src/articles/read-coverage.ts';
import { type AnnotatedArticle, buildLibrary, type Library } from '../src/library.ts';
import { createExcerptIndex } from '../src/search/excerpts/create-excerpt-index.ts';
import { excerptWords } from '../src/search/excerpts/excerpt-words.ts';
import { requestFor } from '../test/support/request-for.ts';
import { drawExcerpt, drawMutation, type Excerpt, LENGTH } from './excerpts.ts';
import { interleave, table } from './interleave.ts';
import { madeUpPassages } from './made-up-passages.ts';
import { seeded } from './seeded.ts';

/**
 * True, altered and foreign excerpts of the seeds and of given .jsonl files, the first half of each being the coverage
 * and the second outside of it; then the time that a check takes among 10,000 articles.
 */
const COUNT = 1_000;
const ARTICLES = 10_000;
const FLOOR = 'String.includes over the folded texts';
const random = seeded(20);

const seeds = (await readCoverage('seeds')).articles;
const halves = await Promise.all(
  process.argv.slice(2).map(async (file) => {
    const { articles } = await readCoverage(file);
    const middle = Math.ceil(articles.length / 2);
    return { inside: articles.slice(0, middle), outside: articles.slice(middle) };
  }),
);
const inside = [...seeds, ...halves.flatMap((half) => half.inside)];
const outside = halves.flatMap((half) => half.outside);

const given = buildLibrary(inside);
const made = madeUpPassages(4 * Math.max(0, ARTICLES - inside.length), 0).articles.map(
  ({ article: { id, text }, sentences, passages }): AnnotatedArticle => {
    const unstated = { title: null, outlet: null, author: null, url: null, publishedOn: null };
    const article: Article = makeArticle(`made-up-${id}`, text, unstated);
    return { article, sentences, passages, paragraphs: [], quotations: [], timexes: [], mentions: [] };
  },
);
const articles = [...given.articles, ...made];
const byId = new Map(articles.map((one) => [one.article.id, one]));
const library: Library = {
  ...given,
  articles,
  excerpts: createExcerptIndex(articles),
  article: (id) => byId.get(id) ?? null,
};

const delay = monitorEventLoopDelay({ resolution: 1 });
globalThis.gc?.();
const before = process.memoryUsage();
delay.enable();
const start = performance.now();
await library.excerpts.open();
const seconds = (performance.now() - start) / 1_000;
delay.disable();
globalThis.gc?.();
const after = process.memoryUsage();
const megabytes = (after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 1e6;

const folded = (text: string): string =>
  ` ${excerptWords(text)
    .map(({ form }) => form)
    .join(' ')} `;
const texts = articles.map(({ article }) => folded(article.text));
const stands = (text: string): boolean => {
  const looked = folded(text);
  return texts.some((one) => one.includes(looked));
};

/** Whether the items are where the excerpt is from: every place it was taken from is cited, or named as having the words too. */
async function check({ text, from }: Excerpt): Promise<{ verdict: string; right: boolean }> {
  const answer = await checkQuote(requestFor(text), library);
  const items = 'items' in answer ? answer.items : [];
  const right = from.every((place) =>
    items.some(
      ({ citation, alsoIn }) =>
        alsoIn.includes(place.article) ||
        (citation.article === place.article &&
          citation.spans.some((span) => span.start < place.end && place.start < span.end)),
    ),
  );
  return { verdict: answer.verdict ?? 'none', right };
}

/** Draws until so many do (not) stand in the coverage. */
function drawn<T extends Excerpt>(count: number, draw: (turn: number) => T): T[] {
  const list: T[] = [];
  while (list.length < count) {
    const excerpt = draw(list.length);
    if (!stands(excerpt.text)) list.push(excerpt);
  }
  return list;
}

const VERDICTS = ['exact', 'altered', 'absent'];
const rows: string[] = [];
async function row(name: string, excerpts: readonly Excerpt[]): Promise<void> {
  const checked = await Promise.all(excerpts.map(check));
  const counts = VERDICTS.map((verdict) => checked.filter((one) => one.verdict === verdict).length);
  const right = checked.filter((one) => one.verdict !== 'absent' && one.right).length;
  rows.push(`| ${[name, excerpts.length, ...counts, right].join(' | ')} |`);
}

const trues = Array.from({ length: COUNT }, () => drawExcerpt(inside, LENGTH, random));
const mutations = drawn(COUNT, (turn) => drawMutation(inside, turn, random));
const foreign = outside.length > 0 ? drawn(COUNT, () => drawExcerpt(outside, [12, 40], random)) : [];
await row('as they are', trues);
await row('altered', mutations);
for (const [way, list] of Map.groupBy(mutations, (mutation) => mutation.way)) await row(`… ${way}`, list);
if (foreign.length > 0) await row('outside the coverage', foreign);

const words = articles.reduce((sum, { article }) => sum + excerptWords(article.text).length, 0);
console.log(
  `${inside.length} articles in the coverage, ${outside.length} outside, ${made.length} made up: ${words} words\n`,
);
console.log('| excerpts | | exact | altered | absent | at the right place |\n|---|---|---|---|---|---|');
console.log(rows.join('\n'));
console.log(
  `\nindex built in ${seconds.toFixed(1)} s, longest stall ${Math.round(delay.max / 1e6)} ms, ${Math.round(megabytes)} MB\n`,
);
const mixed = trues.flatMap((one, i) => [one, mutations[i]!, ...(foreign[i] ? [foreign[i]] : [])]);
let [turn, other] = [0, 0];
const timings = await interleave(
  {
    'check-quote': () => checkQuote(requestFor(mixed[turn++ % mixed.length]!.text), library),
    [FLOOR]: () => Promise.resolve(stands(mixed[other++ % mixed.length]!.text)),
  },
  COUNT,
);
console.log(table(timings, FLOOR));
