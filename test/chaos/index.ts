/** npm run chaos: prints what became of everything, and ends with 1 where a promise is broken or too little was answered, 2 on a wrong option. */
import { CommanderError } from 'commander';
import { readOptions } from './options.ts';
import { progressInWords, reportInWords } from './report-in-words.ts';
import { runChaos } from './run-chaos.ts';
import { tooFewAnswered } from './verdict.ts';

const out = (text: string) => void process.stdout.write(text);
const err = (text: string) => void process.stderr.write(text);

try {
  const options = readOptions(process.argv.slice(2), { out, err });
  const report = await runChaos({ ...options, progress: (now) => err(`${progressInWords(now)}\n`) });
  const tooFew = tooFewAnswered(report.sent, report.verdicts);
  out(`${[reportInWords({ seed: options.seed, report }), ...(tooFew ? [tooFew] : [])].join('\n')}\n`);
  process.exitCode = report.violations.length > 0 || tooFew !== null ? 1 : 0;
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
