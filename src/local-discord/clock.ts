/** Stops what was set to happen later; harmless when it already has. */
export type Cancel = () => void;

/** Time as an argument, so that a test can let 15 minutes pass at once. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  after(milliseconds: number, run: () => void): Cancel;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The same clock, which can call off all that is still pending: nothing fires after the end. */
export function stoppable(clock: Clock): Clock & { stop(): void } {
  const pending = new Set<Cancel>();
  return {
    now: () => clock.now(),
    after: (milliseconds, run) => {
      const cancel = clock.after(milliseconds, () => {
        pending.delete(cancel);
        run();
      });
      pending.add(cancel);
      return () => {
        pending.delete(cancel);
        cancel();
      };
    },
    stop: () => {
      for (const cancel of pending) cancel();
      pending.clear();
    },
  };
}
