import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A process that answers with lines. */
export interface Talking {
  line(): Promise<string>;
  signal(signal: NodeJS.Signals): void;
  end(): Promise<void>;
}

export function startTalking(args: readonly string[]): Talking {
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  if (child.stdout === null) throw new Error('a pipe was asked for');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    line: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error(`${args.join(' ')} ended with ${child.exitCode}.`);
      return value;
    },
    signal: (signal) => void child.kill(signal),
    end: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
