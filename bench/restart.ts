import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { COMPILED_CODE } from '../src/compiled-code.ts';
import { madeUpArticles } from './made-up-articles.ts';

/** From starting the program to its being ready at a local Discord: with nothing saved, and again with all saved. */
const ARTICLES = Number(process.argv[2] ?? 0);
const RESTARTS = 2;

const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
const coverage = ARTICLES === 0 ? 'seeds' : join(folder, 'articles.jsonl');
if (ARTICLES > 0) {
  const lines = Array.from(madeUpArticles(ARTICLES), (article) => JSON.stringify(article));
  await writeFile(coverage, lines.join('\n'));
}

interface Start {
  /** Until /readyz says so. */
  readonly seconds: number;
  /** Of all threads, from when the code is loaded: other programs on the machine change it less. */
  readonly cpu: number;
  readonly megabytes: number;
}

async function start(): Promise<Start> {
  const started = performance.now();
  const program = spawn(process.execPath, ['src/main.ts'], {
    env: { ...process.env, COVERAGE: coverage, DATA_DIR: join(folder, 'data'), PORT: '0', METRICS_PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(program, 'exit');
  const url = await metricsOf(program.stderr);
  while (!(await fetch(url.replace('/metrics', '/readyz'))).ok) await setTimeout(10);
  const seconds = (performance.now() - started) / 1_000;
  const text = await (await fetch(url)).text();
  const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  program.kill('SIGTERM');
  await ended;
  return {
    seconds,
    cpu: value('process_cpu_seconds_total'),
    megabytes: value('process_resident_memory_bytes') / 1e6,
  };
}

/** As the log says. */
function metricsOf(log: NodeJS.ReadableStream): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let written = '';
  log.on('data', (chunk: Buffer) => {
    written += String(chunk);
    const [, url] = /"url":"([^"]+\/metrics)"/.exec(written) ?? [];
    if (url !== undefined) resolve(url);
  });
  log.on('end', () => reject(new Error(`The program ended: ${written}`)));
  return promise;
}

await rm(COMPILED_CODE, { recursive: true, force: true });
console.log(`${ARTICLES === 0 ? 'the default coverage' : `${ARTICLES} articles`}\n`);
console.log('| start | seconds to ready | CPU seconds | memory MB |\n|---|---|---|---|');
for (const name of ['first', ...Array.from({ length: RESTARTS }, () => 'again')]) {
  const { seconds, cpu, megabytes } = await start();
  console.log(`| ${name} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${megabytes.toFixed(0)} |`);
}
await rm(folder, { recursive: true });
