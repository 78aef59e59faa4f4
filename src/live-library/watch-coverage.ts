import { setTimeout as rest } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { fingerprintOf } from './fingerprint.ts';
import { openWatches } from './watches.ts';

export interface WatchOptions {
  readonly log: Log;
  /** Milliseconds without a change after which a file counts as written to its end. */
  readonly settle?: number;
  /** Milliseconds after which the files are looked at whatever the system says: it does not tell of every folder. */
  readonly poll?: number;
}

export interface Watch {
  close(): void;
}

/** Stretches of `settle` that a file which never comes to rest is waited for: half a minute, for the others' sake. */
const PATIENCE = 15;
/** Looking takes about one part in so many of the time: at 10,000 files a look is a second's work. */
const SELDOM = 200;
/** Milliseconds: a look that was held up by other work does not put the next one off for long. */
const LONGEST_PAUSE = 300_000;

/** Milliseconds from a look that took so long to the next one that nobody asks for. */
export const pauseAfter = (took: number, poll: number): number =>
  Math.max(poll, Math.min(took * SELDOM, LONGEST_PAUSE));

/** Calls back after each change of the files, once they have come to rest, and waits until that is dealt with. */
export function watchCoverage(
  coverage: string,
  onChange: () => Promise<void>,
  { log, settle = 2_000, poll = 30_000 }: WatchOptions,
): Watch {
  let isClosed = false;
  let woken = Promise.withResolvers<void>();
  const wake = (): void => woken.resolve();
  let watches = openWatches(wake, log);
  let known: string | null = null;
  let took = 0;

  /** All is watched anew, before it is read: so is a folder that took another's place, and what changes meanwhile. */
  async function fingerprint(): Promise<string> {
    const begun = performance.now();
    const before = watches;
    watches = openWatches(wake, log);
    try {
      return await fingerprintOf(coverage, watches.add);
    } finally {
      before.close();
      took = performance.now() - begun;
    }
  }

  /** The fingerprint, when it is as before or has stayed the same for a while. */
  async function settled(): Promise<string> {
    let last = await fingerprint();
    if (known === null) return last;
    for (let waited = 0; last !== known && waited < PATIENCE && !isClosed; waited++) {
      await rest(settle, undefined, { ref: false });
      const next = await fingerprint();
      if (next === last) break;
      last = next;
    }
    return last;
  }

  async function look(): Promise<void> {
    const seen = await settled();
    const isChanged = known !== null && seen !== known;
    known = seen;
    if (isChanged && !isClosed) await onChange();
  }

  async function keepLooking(): Promise<void> {
    while (!isClosed) {
      woken = Promise.withResolvers();
      try {
        await look();
      } catch (error) {
        log.error({ err: error }, 'a bug in watching the coverage; it is watched further');
      }
      // Whatever else is written beside the articles does not keep it looking.
      await rest(settle, undefined, { ref: false });
      const timer = setTimeout(wake, pauseAfter(took, poll)).unref();
      await woken.promise;
      clearTimeout(timer);
    }
    watches.close();
  }

  void keepLooking();
  return {
    close() {
      isClosed = true;
      watches.close();
      wake();
    },
  };
}
