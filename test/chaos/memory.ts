import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Bots } from './bots.ts';

/** What the last of the bots holds in memory, a second apart, until the end: megabytes. */
export async function sampleUntil(end: number, bots: Bots, memory: number[]): Promise<void> {
  let bot = bots.count;
  while (performance.now() < end) {
    await setTimeout(1_000);
    if (bots.count !== bot) memory.length = 0;
    bot = bots.count;
    const now = bots.memory();
    if (now !== null) memory.push(now);
  }
}

/** Of a process on Linux; null where that cannot be read. Pages are 4,096 bytes. */
export function residentMegabytes(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return Math.round((pages * 4_096) / 1_000_000);
  } catch {
    return null;
  }
}

/** Samples before growth says something: the first minute fills caches. */
const LEAST = 120;
/** Of the second quarter's median, which the last quarter's may be. */
const GROWTH = 1.25;

/** Says where memory is not flat. */
export function growth(memory: readonly number[]): string[] {
  if (memory.length < LEAST) return [];
  const quarter = Math.floor(memory.length / 4);
  const before = medianOf(memory.slice(quarter, 2 * quarter));
  const after = medianOf(memory.slice(-quarter));
  return after <= before * GROWTH ? [] : [`memory grows: from ${before} to ${after} MB`];
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
