import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makeArticle } from '../src/articles/make-article.ts';
import { segment } from '../src/articles/segment.ts';
import { completionsInSteps } from '../src/discord/completions.ts';
import type { Library } from '../src/library.ts';
import type { Speaker } from '../src/quotations/speakers.ts';
import { inStretches } from '../src/steps.ts';
import { type Contestant, interleave, table } from './interleave.ts';
import { madeUpArticles } from './made-up-articles.ts';

/** What is offered at a key, at so many articles. Floor: reading through all names. */
const ARTICLES = Number(process.argv[2] ?? 10_000);
const ROUNDS = Number(process.argv[3] ?? 300);

const said = new Map<string, number>();
const articles = [...madeUpArticles(ARTICLES)].map(({ id, text, ...stated }) => {
  for (const [, name = ''] of text.matchAll(/said (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu)) {
    said.set(name, (said.get(name) ?? 0) + 1);
  }
  const article = makeArticle(id, text, { title: null, author: null, url: null, ...stated });
  return { article, ...segment(text), quotations: [], timexes: [] };
});
const list = [...said].map(([name, count]) => ({
  name,
  quotations: Array.from({ length: count }, () => ({})),
})) as unknown as Speaker[];
const library = { articles, speakers: { list, find: () => [] } } as unknown as Library;

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const begun = performance.now();
const completions = await inStretches(completionsInSteps(library));
const built = performance.now() - begun;
delay.disable();
console.log(
  `${ARTICLES} articles, ${list.length} speakers: made in ${Math.round(built)} ms, longest stall ${Math.round(delay.max / 1e6)} ms\n`,
);

const names = list.map(({ name }) => name.toLowerCase());
const contestants: Record<string, Contestant> = {
  'all names, one after the other': async () => names.filter((name) => name.includes('har')),
};
for (const typed of ['What did Har', 'who said jo', 'closed in North Qu', 'What is the reason for the xyz']) {
  contestants[`question: ${typed}`] = async () => completions.question?.(typed);
}
contestants['source: eastport 2023'] = async () => completions.source?.('eastport 2023');
console.log(table(await interleave(contestants, ROUNDS), 'all names, one after the other'));
