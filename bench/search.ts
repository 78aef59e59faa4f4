import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type Contestant, interleave, table, WARM_UP } from './interleave.ts';

/** Questions to passages, and what becomes of an index, beside MiniSearch, wink-bm25-text-search and FTS5 as their documentation sets them up. */
const PASSAGES = Number(process.argv[2] ?? 18_000);
const ROUNDS = Number(process.argv[3] ?? 300);
const FLOOR = 'MiniSearch, defaults';
const ENGINES = {
  Verbatim: 'ours',
  [FLOOR]: 'miniSearch',
  'wink-bm25-text-search': 'winkBm25',
  'FTS5, defaults': 'fts5',
};

interface Built {
  readonly seconds: number;
  readonly megabytes: number;
  readonly stall: number;
  readonly example: string;
}

const processes: ChildProcess[] = [];
const contestants: Record<string, Contestant> = {};
const rows: string[] = [];
let example = '';
for (const [name, engine] of Object.entries(ENGINES)) {
  const child = fork(new URL('./search-engine.ts', import.meta.url), [
    engine,
    `${PASSAGES}`,
    `${WARM_UP + ROUNDS}`,
  ]);
  processes.push(child);
  const [built] = (await once(child, 'message')) as [Built];
  rows.push(
    `| ${name} | ${built.seconds.toFixed(1)} | ${Math.round(built.megabytes)} | ${Math.round(built.stall)} |`,
  );
  example = built.example;
  let next = 0;
  contestants[name] = async () => {
    child.send(next++);
    await once(child, 'message');
  };
}

const timings = await interleave(contestants, ROUNDS);
console.log(`${PASSAGES} passages, ${ROUNDS} questions such as “${example}”\n`);
console.log(table(timings, FLOOR));
console.log(['\n| | built in s | memory MB | longest stall ms |', '|---|---|---|---|', ...rows].join('\n'));
for (const child of processes) child.kill();

interface Step {
  readonly step: string;
  readonly took: number;
  readonly stall: number;
}

console.log('\n| Verbatim’s index | seconds | longest stall ms |\n|---|---|---|');
const life = fork(new URL('./search-engine.ts', import.meta.url), ['life', `${PASSAGES}`, '1']);
life.on('message', ({ step, took, stall }: Step) =>
  console.log(`| ${step} | ${(took / 1000).toFixed(2)} | ${Math.round(stall)} |`),
);
await once(life, 'exit');
