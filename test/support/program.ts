import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program under test, in a process of its own. */
export interface Program {
  readonly pid: number;
  /** All that it has written so far. */
  readonly out: string;
  readonly err: string;
  /** Resolves when standard output has these words; rejects when it ends without. */
  says(words: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Its standard output is read no further. */
  stopReading(): void;
  /** Its exit code, once it and all that it started are gone; null after a signal that it did not take. */
  readonly ended: Promise<number | null>;
}

export function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { out: '', err: '' };
  const collect = (stream: NodeJS.ReadableStream, into: 'out' | 'err') =>
    stream.setEncoding('utf8').on('data', (text: string) => {
      written[into] += text;
    });
  collect(child.stdout, 'out');
  collect(child.stderr, 'err');
  // “close” comes when nobody has its output open any more, a process that it left behind included.
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid: child.pid ?? 0,
    get out() {
      return written.out;
    },
    get err() {
      return written.err;
    },
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (written.out.includes(words)) resolve();
        };
        child.stdout.on('data', look);
        look();
        void ended.then((code) =>
          reject(new Error(`It ended with ${code} without “${words}”: ${written.err}`)),
        );
      }),
    kill: (signal) => void child.kill(signal),
    stopReading: () => void child.stdout.destroy(),
    ended,
  };
}
