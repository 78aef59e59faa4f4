import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Span } from './gaps.ts';
import type { Ledger } from './ledger.ts';
import { residentMegabytes } from './memory.ts';

/** The bots of a run, one after another, each a process of its own. */
export interface Bots {
  start(): Promise<void>;
  /** SIGKILL; resolves when it is gone and all that it wrote is read. */
  kill(): Promise<void>;
  /** SIGTERM; its exit code. */
  stop(): Promise<number | null>;
  /** Numbers of those that were killed. */
  readonly killed: ReadonlySet<number>;
  readonly count: number;
  /** From each kill until the next bot was ready. */
  readonly downs: readonly Span[];
  /** Megabytes that the present one holds in memory; null while there is none. */
  memory(): number | null;
}

export function newBots(args: readonly string[], ledger: Ledger): Bots {
  const killed = new Set<number>();
  const downs: Span[] = [];
  let killedAt: number | null = null;
  let count = 0;
  let child: ReturnType<typeof spawn> | null = null;
  let ended: Promise<unknown> = Promise.resolve();

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ending = child;
    child = null;
    if (ending === null) return null;
    ending.kill(signal);
    await ended;
    return ending.exitCode;
  };

  return {
    killed,
    downs,
    get count() {
      return count;
    },
    start: async () => {
      count += 1;
      const bot = count;
      const program = ['--import', './test/chaos/note-received.ts', 'test/support/bot-program.ts'];
      const started = spawn(process.execPath, [...program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      child = started;
      createInterface(started.stderr).on('line', (line) => note(line, bot));
      ended = once(started, 'close').then(() => {
        if (child === started) note(`it ended by itself, with ${started.exitCode}`, bot);
      });
      const early = ended.then(() => {
        throw new Error(`The bot ended with ${started.exitCode} before it was ready.`);
      });
      await Promise.race([once(started.stdout, 'data'), early]);
      early.catch(() => undefined);
      if (killedAt !== null) downs.push({ from: killedAt, to: Date.now() });
      killedAt = null;
    },
    kill: async () => {
      killed.add(count);
      killedAt = Date.now();
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
    memory: () => (child?.pid === undefined ? null : residentMegabytes(child.pid)),
  };

  function note(line: string, bot: number): void {
    try {
      ledger.noted(JSON.parse(line), bot);
    } catch {
      ledger.noted({ err: { type: 'not JSON', message: line } }, bot);
    }
  }
}
