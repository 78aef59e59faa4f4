import { setImmediate } from 'node:timers/promises';

/**
 * Resolves for one caller a turn of the event loop, in order. Interactions that come at once would otherwise all be
 * answered before the first answer is sent.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}
