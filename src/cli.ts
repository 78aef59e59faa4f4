import { CommanderError } from 'commander';
import { CoverageError } from './articles/coverage-error.ts';
import { Mistake } from './cli/mistake.ts';
import { createProgram } from './cli/program.ts';
import { Mismatch } from './cli/verify.ts';
import { readSettings, SettingsError } from './settings.ts';

/** The same answers in a terminal. Exit codes: 0 an answer, 1 a bug, 2 the user's mistake, 3 a citation that does not hold, 78 a wrong setting. */
async function main(): Promise<number> {
  try {
    const { COVERAGE } = readSettings();
    const print = (line: string) => void process.stdout.write(`${line}\n`);
    const program = createProgram({
      coverage: COVERAGE,
      today: () => new Date().toISOString().slice(0, 10),
      print,
    });
    await program.parseAsync();
    return 0;
  } catch (error) {
    // commander has already printed its own message; help and version end with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Error)) throw error;
    process.stderr.write(`${isExpected(error) ? error.message : error.stack}\n`);
    return exitCodeOf(error);
  }
}

const isExpected = (error: Error) => exitCodeOf(error) !== 1;

function exitCodeOf(error: Error): number {
  if (error instanceof SettingsError) return 78;
  if (error instanceof Mismatch) return 3;
  return error instanceof Mistake || error instanceof CoverageError ? 2 : 1;
}

process.exitCode = await main();
