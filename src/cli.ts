import { run } from './cli/run.ts';
import { readSettings } from './settings.ts';

// The same answers in a terminal.
process.exitCode = await run(process.argv.slice(2), {
  settings: readSettings,
  today: () => new Date().toISOString().slice(0, 10),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
