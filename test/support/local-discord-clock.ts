import type { Clock } from '../../src/local-discord/clock.ts';

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Lets time pass and runs, in order, what falls due. */
  advance(milliseconds: number): void;
  /** Whether something falls due within so many milliseconds. */
  due(milliseconds: number): boolean;
}

export function manualClock(start = Date.UTC(2024, 0, 1)): ManualClock {
  let now = start;
  const due = new Set<{ at: number; run: () => void }>();
  return {
    now: () => now,
    after: (milliseconds, run) => {
      const entry = { at: now + milliseconds, run };
      due.add(entry);
      return () => due.delete(entry);
    },
    due: (milliseconds) => [...due].some(({ at }) => at <= now + milliseconds),
    advance: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...due].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        due.delete(next);
        now = next.at;
        next.run();
      }
      now = end;
    },
  };
}
