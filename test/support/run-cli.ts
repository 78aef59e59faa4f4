import { run } from '../../src/cli/run.ts';
import { readSettings } from '../../src/settings.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line within the test's process, on 1 December 2023. */
export async function runCli(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    settings: () => readSettings(env),
    today: () => '2023-12-01',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
