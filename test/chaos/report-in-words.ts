import type { ChaosReport, Progress } from './run-chaos.ts';
import type { Verdict } from './verdict.ts';

/** Each verdict for somebody who knows nothing of this. */
const MEANING: Readonly<Record<Verdict, string>> = {
  answered: 'one answer',
  'failed, told': 'one plain failure, told to who asked',
  'failed, named in the log': 'Discord took no reply within its deadline; the log says so',
  'in flight at a kill': 'the bot was killed while it had it: at most one answer',
  'not delivered': 'it never reached a bot: there was no connection, or it broke with this in it',
  silent: 'it reached the bot, and nothing came of it',
  doubled: 'answered twice',
  lost: 'sent on a whole connection, and never received',
};

const seconds = (value: number): string => `${value.toFixed(1)} s`;

export function reportInWords({
  seed,
  report,
}: {
  readonly seed: number;
  readonly report: ChaosReport;
}): string {
  const { sent, verdicts, kinds, deeds, struck, bots, gaps, memory, own, violations } = report;
  const rows = [...verdicts].toSorted(([, a], [, b]) => b - a);
  const listed = (counts: ReadonlyMap<string, number>) =>
    [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  const step = Math.ceil(memory.length / 12);
  return [
    `seed ${seed}, ${seconds(gaps.of)}, ${sent} interactions (${(sent / gaps.of).toFixed(1)} a second), ${bots} bots, ${report.kills} kills, ${report.posts} posts stand`,
    '',
    '| interactions | count | |',
    '|---|---|---|',
    ...rows.map(([verdict, count]) => `| ${verdict} | ${count} | ${MEANING[verdict]} |`),
    '',
    `no connection for ${seconds(gaps.all)} (${Math.round((100 * gaps.all) / gaps.of)} %): ${seconds(gaps.killed)} from a kill until the next bot was there, ${seconds(gaps.all - gaps.killed)} at ${gaps.cuts} cuts, the longest ${seconds(gaps.longest)}`,
    `summaries: ${listed(deeds)}`,
    `used: ${listed(kinds)}`,
    `faults: ${listed(struck)}`,
    `memory of the last bot, MB: ${memory.filter((_, i) => i % step === 0).join(' ')}; of this program: ${own.join(' to ')}`,
    violations.length === 0 ? 'Nothing broke the promise.' : `${violations.length} broke the promise:`,
    ...violations.slice(0, 20),
  ].join('\n');
}

export const progressInWords = ({ seconds: gone, sent, answered, bot, memory }: Progress): string =>
  `${gone} s: ${sent} sent, ${answered} answered, bot ${bot}, ${memory === null ? 'starting' : `${memory} MB`}`;
