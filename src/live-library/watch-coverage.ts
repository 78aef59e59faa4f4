import { type FSWatcher, watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fingerprintOf } from './fingerprint.ts';

export interface WatchOptions {
  /** Milliseconds without a change after which a file counts as written to its end. */
  readonly settle?: number;
  /** Milliseconds after which the files are looked at whatever the system says: it does not tell of every folder. */
  readonly poll?: number;
}

export interface Watch {
  close(): void;
}

/** Stretches of `settle` that a file which never comes to rest is waited for. */
const PATIENCE = 30;

/** Calls back after each change of the files, once they have come to rest, and waits until that is dealt with. */
export function watchCoverage(
  coverage: string,
  onChange: () => Promise<void>,
  { settle = 1_000, poll = 30_000 }: WatchOptions = {},
): Watch {
  const closed = new AbortController();
  const { signal } = closed;
  let woken = Promise.withResolvers<void>();
  const watcher = watcherOf(coverage, () => woken.resolve());

  async function look(): Promise<void> {
    let known = await fingerprintOf(coverage);
    while (!signal.aborted) {
      await Promise.race([woken.promise, setTimeout(poll, undefined, { signal, ref: false })]);
      woken = Promise.withResolvers();
      const settled = await settledAfter(known);
      if (settled === known || signal.aborted) continue;
      known = settled;
      await onChange();
    }
  }

  /** The fingerprint, when it is as before or has stayed the same for a while. */
  async function settledAfter(known: string): Promise<string> {
    let last = await fingerprintOf(coverage);
    for (let waited = 0; last !== known && waited < PATIENCE; waited++) {
      await setTimeout(settle, undefined, { signal, ref: false });
      const next = await fingerprintOf(coverage);
      if (next === last) break;
      last = next;
    }
    return last;
  }

  look().catch(() => undefined);
  return {
    close() {
      watcher?.close();
      closed.abort();
    },
  };
}

/** Null where the system cannot watch; then the files are only looked at now and then. */
function watcherOf(coverage: string, onEvent: () => void): FSWatcher | null {
  try {
    const watcher = watch(coverage, { recursive: true, persistent: false }, onEvent);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
