import { CommanderError } from 'commander';
import type { IsoDate } from '../articles/article.ts';
import { CoverageError } from '../articles/coverage-error.ts';
import { type Settings, SettingsError } from '../settings.ts';
import { Mistake } from './mistake.ts';
import { createProgram } from './program.ts';
import { terminalText } from './terminal-text.ts';
import { Mismatch } from './verify.ts';

/** What the command line needs of its process. */
export interface Terminal {
  /** Throws a SettingsError. */
  readonly settings: () => Settings;
  readonly today: () => IsoDate;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Runs one command. Resolves to the exit code: 0 an answer, 1 a bug, 2 the user's mistake, 3 a citation that does not
 * hold, 78 a wrong setting.
 */
export async function run(args: readonly string[], { settings, today, out, err }: Terminal): Promise<number> {
  try {
    const { COVERAGE: coverage } = settings();
    await createProgram({ coverage, today, out, err }).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // commander has printed its own message already; help and version end with 0.
    if (error instanceof CommanderError) {
      if (error.code === 'commander.excessArguments')
        err('Several words that belong together are put in quotation marks.\n');
      return error.exitCode === 0 ? 0 : 2;
    }
    const code = exitCodeOf(error);
    const message = error instanceof Error ? (code === 1 ? error.stack : error.message) : String(error);
    err(`${terminalText(message ?? '')}\n`);
    return code;
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof SettingsError) return 78;
  if (error instanceof Mismatch) return 3;
  return error instanceof Mistake || error instanceof CoverageError ? 2 : 1;
}
