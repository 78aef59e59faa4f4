import { keepCompiledCode } from './compiled-code.ts';

// Whoever reads the answers may have seen enough [| head -1]: that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

keepCompiledCode();
// Only what is imported after it is kept.
const { run } = await import('./cli/run.ts');
const { readEnvFile, readSettings } = await import('./settings.ts');

// The same answers in a terminal.
process.exitCode = await run(process.argv.slice(2), {
  settings: () => {
    readEnvFile();
    return readSettings();
  },
  today: () => new Date().toISOString().slice(0, 10),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
