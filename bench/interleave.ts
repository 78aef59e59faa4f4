/** One run of one contestant; resolves when it is done. */
export type Contestant = () => Promise<unknown>;

/** Milliseconds, a row for each contestant. */
export interface Timing {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
}

export const WARM_UP = 20;

/** Runs the contestants in turn, A B C A B C …, so that a noisy machine is as noisy for each. */
export async function interleave(
  contestants: Readonly<Record<string, Contestant>>,
  rounds: number,
): Promise<readonly Timing[]> {
  const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return [...times].map(([name, all]) => ({ name, p50: quantile(all, 0.5), p99: quantile(all, 0.99) }));
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A table, with each median beside the floor's. */
export function table(timings: readonly Timing[], floor: string): string {
  const least = timings.find(({ name }) => name === floor)?.p50 ?? Number.NaN;
  const rows = timings.map(
    ({ name, p50, p99 }) =>
      `| ${name} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${(p50 / least).toFixed(2)} |`,
  );
  return ['| | p50 ms | p99 ms | p50 ÷ floor |', '|---|---|---|---|', ...rows].join('\n');
}
