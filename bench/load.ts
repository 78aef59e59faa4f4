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
/** Seconds of each turn, before anything is measured: new connections, cold caches. */
const WARM_UP = 5;
/**
 * Below this rate, a second, the machine has time to spare, and what comes late is mostly its own noise: the contestants
 * take turns, so that it is as noisy for each. A higher rate is kept up for the whole time, so that what piles up shows.
 */
const SPARE = 100;
/** Times that each contestant's turn comes. */
const TURNS = 6;

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
  const turns = rate < SPARE ? TURNS : 1;
  const figures = open.map((each) => ({
    ...each,
    times: [] as number[],
    delays: [0],
    most: [0],
    megabytes: 0,
  }));
  for (let turn = 0; turn < turns; turn++) {
    for (const each of figures) {
      await report(each.bot);
      each.times.push(...(await each.crowd.ask(rate, WARM_UP, SECONDS / turns, each.next)));
      const { delay99 = 0, delayMost = 0, megabytes = 0 } = await report(each.bot);
      each.delays.push(delay99);
      each.most.push(delayMost);
      each.megabytes = megabytes;
    }
  }
  const floor = quantile(figures[0]?.times ?? [], 0.99);
  for (const { name, times, delays, most, megabytes } of figures) {
    const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
    const unanswered = times.filter((time) => !Number.isFinite(time)).length;
    const cells = [rate, name, p50.toFixed(1), p99.toFixed(1), (p99 / floor).toFixed(1), unanswered];
    const state = [
      `${Math.max(...delays).toFixed(0)}, ${Math.max(...most).toFixed(0)}`,
      megabytes.toFixed(0),
    ];
    console.log(`| ${[...cells, ...state].join(' | ')} |`);
  }
}
console.log(`\nstarted in: ${open.map(({ name, started }) => `${name} ${started.toFixed(1)} s`).join(', ')}`);

for (const { discord, bot, crowd } of open) {
  crowd.leave();
  await bot.end();
  await discord.end();
}
await rm(folder, { recursive: true });
