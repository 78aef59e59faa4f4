import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { madeUpArticles } from './made-up-coverage.ts';

/** From starting the program to its being ready at a local Discord: with nothing saved, and again with all saved. */
const ARTICLES = Number(process.argv[2] ?? 0);
const RESTARTS = 3;

const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
const coverage = ARTICLES === 0 ? 'seeds' : join(folder, 'articles.jsonl');
if (ARTICLES > 0) {
  const lines = Array.from(madeUpArticles(ARTICLES), (article) => JSON.stringify(article));
  await writeFile(coverage, lines.join('\n'));
}

/** Seconds until /readyz says so, and the memory it took by then. */
async function start(): Promise<{ readonly seconds: number; readonly memory: string }> {
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
  const [, bytes = '0'] = /^process_resident_memory_bytes (\d+)/m.exec(text) ?? [];
  program.kill('SIGTERM');
  await ended;
  return { seconds, memory: (Number(bytes) / 1e6).toFixed(0) };
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

console.log(`${ARTICLES === 0 ? 'the default coverage' : `${ARTICLES} articles`}\n`);
console.log('| start | seconds to ready | memory MB |\n|---|---|---|');
for (const name of ['first', ...Array.from({ length: RESTARTS }, () => 'again')]) {
  const { seconds, memory } = await start();
  console.log(`| ${name} | ${seconds.toFixed(1)} | ${memory} |`);
}
await rm(folder, { recursive: true });
