/** npm run chaos -- --seed N --seconds S [--kills K]: prints what became of everything, and ends with 1 where a promise is broken. */
import { parseArgs } from 'node:util';
import { type ChaosReport, runChaos } from './run-chaos.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '60' },
    kills: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);
const kills = values.kills === undefined ? Math.max(1, Math.round(seconds / 30)) : Number(values.kills);

const report = await runChaos({ seed, seconds, kills });
process.stdout.write(`${inWords(report)}\n`);
process.exitCode = report.violations.length > 0 ? 1 : 0;

function inWords({
  sent,
  verdicts,
  kinds,
  deeds,
  struck,
  bots,
  memory,
  violations,
  ...rest
}: ChaosReport): string {
  const rows = (counts: ReadonlyMap<string, number>) =>
    [...counts].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `| ${name} | ${count} |`);
  const listed = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  return [
    `seed ${seed}, ${seconds} s, ${sent} interactions, ${bots} bots, ${rest.kills} kills, ${rest.posts} posts stand`,
    '',
    '| interaction | count |',
    '|---|---|',
    ...rows(verdicts),
    '',
    `summaries: ${listed(deeds)}`,
    `used: ${listed(kinds)}`,
    `faults: ${listed(struck)}`,
    `memory of the last bot, MB: ${memory.filter((_, i) => i % Math.ceil(memory.length / 12) === 0).join(' ')}`,
    violations.length === 0 ? 'Nothing broke the promise.' : `${violations.length} broke the promise:`,
    ...violations.slice(0, 20),
  ].join('\n');
}
