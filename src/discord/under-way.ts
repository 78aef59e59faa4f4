import { setTimeout } from 'node:timers/promises';

/** What has been taken and is not done yet, so that a bot that is told to end finishes it. */
export interface UnderWay {
  /** Whether it is told to end. */
  readonly stopping: boolean;
  /** Settles as the work does, which is to see to its own failures. */
  add(work: Promise<void>): Promise<void>;
  /** Waits for all that is under way, at most so many milliseconds. */
  drain(milliseconds: number): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const open = new Set<Promise<void>>();
  let stopping = false;
  return {
    get stopping() {
      return stopping;
    },
    async add(work) {
      open.add(work);
      try {
        await work;
      } finally {
        open.delete(work);
      }
    },
    async drain(milliseconds) {
      stopping = true;
      const late = setTimeout(milliseconds, true, { ref: false });
      // What still comes in is told so, which is to go out too.
      while (open.size > 0) {
        if ((await Promise.race([Promise.allSettled(open), late])) === true) return;
      }
    },
  };
}
