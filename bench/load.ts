import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile } from './interleave.ts';
import { type Asked, openCrowd } from './load/crowd.ts';
import { startTalking } from './load/processes.ts';
import { madeUpNews } from './made-up-news.ts';
import { seeded } from './seeded.ts';

/** From a person's command to the first reply, at a rate that does not wait for answers; floor: a bot that answers “pong”. */
const SECONDS = Number(process.argv[2] ?? 60);
const ARTICLES = Number(process.argv[3] ?? 10_000);
const RATES = (process.argv[4] ?? '20,200').split(',').map(Number);
/** Seconds, before anything is measured. */
const WARM_UP = 5;

const news = madeUpNews(ARTICLES);
const folder = await mkdtemp(join(tmpdir(), 'verbatim-load-'));
const coverage = join(folder, 'news.jsonl');
await writeFile(coverage, news.articles.map((article) => JSON.stringify(article)).join('\n'));

const random = seeded(2);
const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
const QUESTIONS: readonly (() => Asked)[] = [
  () => ['ask', { question: `What did ${one(news.speakers)} say about the ${one(news.topics)}?` }],
  () => ['ask', { question: `Who will pay for the ${one(news.topics)}?` }],
  () => ['who-said', { text: one(news.topics) }],
  () => ['who-said', { speaker: one(news.speakers) }],
  () => ['when', { text: `vote on the ${one(news.topics)}` }],
  () => ['sources', { text: one(news.topics) }],
];

interface Contestant {
  readonly name: string;
  readonly program: (api: string, token: string) => readonly string[];
  readonly next: () => Asked;
}
const contestants: readonly Contestant[] = [
  {
    name: 'bare bot, “pong”',
    program: (api, token) => ['bench/load/pong.ts', api, token],
    next: () => ['ping', {}],
  },
  {
    name: `Verbatim, ${ARTICLES} articles`,
    program: (api, token) => ['test/support/bot-program.ts', api, token, coverage, join(folder, 'data')],
    next: () => QUESTIONS[Math.floor(random() * QUESTIONS.length)]?.() ?? ['help', {}],
  },
];

const open = await Promise.all(
  contestants.map(async (contestant) => {
    const discord = startTalking(['bench/load/discord.ts']);
    const { url, api, token } = JSON.parse(await discord.line()) as Record<'url' | 'api' | 'token', string>;
    const begun = performance.now();
    const bot = startTalking(['--import', './bench/load/report.ts', ...contestant.program(api, token)]);
    await bot.line();
    const started = (performance.now() - begun) / 1_000;
    const crowd = await openCrowd(url);
    return { ...contestant, discord, bot, crowd, started };
  }),
);

async function report(bot: ReturnType<typeof startTalking>): Promise<Record<string, number>> {
  bot.signal('SIGUSR2');
  return JSON.parse(await bot.line()) as Record<string, number>;
}

console.log(
  '| a second | | p50 ms | p99 ms | p99 ÷ floor | unanswered | event loop p99, most, ms | memory MB |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const rate of RATES) {
  let floor = Number.NaN;
  for (const { name, bot, crowd, next } of open) {
    await crowd.ask(rate, WARM_UP, next);
    await report(bot);
    const times = await crowd.ask(rate, SECONDS, next);
    const { delay99 = 0, delayMost = 0, megabytes = 0 } = await report(bot);
    const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
    if (Number.isNaN(floor)) floor = p99;
    const unanswered = times.filter((time) => !Number.isFinite(time)).length;
    const figures = [p50.toFixed(1), p99.toFixed(1), (p99 / floor).toFixed(1), unanswered];
    const state = [`${delay99.toFixed(0)}, ${delayMost.toFixed(0)}`, megabytes.toFixed(0)];
    console.log(`| ${[rate, name, ...figures, ...state].join(' | ')} |`);
  }
}
console.log(`\nstarted in: ${open.map(({ name, started }) => `${name} ${started.toFixed(1)} s`).join(', ')}`);

for (const { discord, bot, crowd } of open) {
  crowd.leave();
  await bot.end();
  await discord.end();
}
await rm(folder, { recursive: true });
