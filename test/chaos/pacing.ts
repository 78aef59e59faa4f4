import { setTimeout } from 'node:timers/promises';

/** Does something again and again, so many milliseconds apart, from the first of them on. */
export async function everyUntil(end: number, milliseconds: number, work: () => void): Promise<void> {
  while (performance.now() < end) {
    await setTimeout(Math.min(milliseconds, Math.max(1, end - performance.now())));
    work();
  }
}

/** Milliseconds between two looks. */
const LOOK_EVERY = 20;

/** Until something is so, or the time is over. */
export async function until(isSo: () => boolean, milliseconds: number): Promise<void> {
  const latest = performance.now() + milliseconds;
  while (!isSo() && performance.now() < latest) await setTimeout(LOOK_EVERY);
}
