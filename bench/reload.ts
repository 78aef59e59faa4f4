import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createLiveCompletions } from '../src/discord/live-completions.ts';
import { openLiveLibrary } from '../src/live-library/open-live-library.ts';
import { openSavedAnnotations } from '../src/live-library/saved-annotations.ts';
import { createLog } from '../src/log.ts';
import { madeUpArticles } from './made-up-articles.ts';

/** The longest turns of the event loop while one of so many articles changes and the coverage is read again. */
const ARTICLES = Number(process.argv[2] ?? 10_000);
const RELOADS = Number(process.argv[3] ?? 5);

interface Turn {
  readonly wall: number;
  /** Of this thread alone: on a machine with other work, a turn also waits for its share of the processor. */
  readonly cpu: number;
}

const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
const coverage = join(folder, 'articles.jsonl');
const lines = Array.from(madeUpArticles(ARTICLES), (article) => JSON.stringify(article));
const write = (): Promise<void> => writeFile(coverage, lines.join('\n'));
await write();
const log = createLog({ LOG_LEVEL: 'error', LOG_CONTENT: false });
const live = await openLiveLibrary({
  coverage,
  saved: openSavedAnnotations(join(folder, 'library.sqlite'), 'bench', log),
  indexSettings: { saved: { path: join(folder, 'index.sqlite'), version: 'bench' } },
  log,
  say: () => undefined,
});
await live.current().excerpts.open();

/** The turns that pass until the work is done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<Turn[]> {
  const turns: Turn[] = [];
  let isDone = false;
  const done = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const [begun, before] = [performance.now(), process.threadCpuUsage()];
    await nextTurn();
    const { user, system } = process.threadCpuUsage(before);
    turns.push({ wall: performance.now() - begun, cpu: (user + system) / 1_000 });
  }
  await done;
  return turns;
}

async function reload(): Promise<void> {
  const before = live.current();
  await live.reload();
  if (live.current() === before) throw new Error('The coverage was not read again.');
  // As whoever types next sets it going.
  await createLiveCompletions()(live.current());
}

const longest = (turns: readonly number[]): string => turns.reduce((a, b) => Math.max(a, b), 0).toFixed(0);

console.log(`${ARTICLES} articles, one changes\n`);
console.log('| reload | seconds | longest turn, ms | … of the processor |\n|---|---|---|---|');
for (let number = 1; number <= RELOADS; number++) {
  const place = Math.floor((lines.length * number) / (RELOADS + 1));
  const article = JSON.parse(lines[place]!) as { readonly text: string };
  const text = `${article.text}\n\nThe pier was closed on Monday, said Ann Harlow, the mayor.`;
  lines[place] = JSON.stringify({ ...article, text });
  await write();
  const begun = performance.now();
  const turns = await turnsDuring(reload);
  const seconds = (performance.now() - begun) / 1_000;
  const [wall, cpu] = [longest(turns.map((turn) => turn.wall)), longest(turns.map((turn) => turn.cpu))];
  console.log(`| ${number} | ${seconds.toFixed(1)} | ${wall} | ${cpu} |`);
}
await live.close();
await rm(folder, { recursive: true });
