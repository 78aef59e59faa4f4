import { type FSWatcher, watch } from 'node:fs';
import type { Log } from '../log.ts';

/** Folders and files that the system tells of. */
export interface Watches {
  /** A folder, and what is written to its files; not what is in its folders. With a `name`, that one in it alone. */
  add(path: string, name?: string): void;
  close(): void;
}

export function openWatches(onEvent: () => void, log: Log): Watches {
  const watchers: FSWatcher[] = [];
  let isClosed = false;
  return {
    add(path, name) {
      if (isClosed) return;
      try {
        const watcher = watch(path, { persistent: false }, (_, file) => {
          if (name === undefined || file === null || file === name) onEvent();
        });
        watcher.on('error', () => watcher.close());
        watchers.push(watcher);
      } catch (error) {
        // Gone meanwhile, or the system has no watch left [ENOSPC].
        log.debug({ err: error }, 'not watched, and looked at now and then');
      }
    },
    close() {
      isClosed = true;
      for (const watcher of watchers) watcher.close();
    },
  };
}
