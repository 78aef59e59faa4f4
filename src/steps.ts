import { setImmediate } from 'node:timers/promises';

/** Long work that can be left off at each `yield`: a coverage is put together beside the answering of questions. */
export type Steps<Result> = Generator<void, Result, void>;

/** All of it without a break. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Milliseconds at a stretch: a reply that waits for as long is not felt. */
const STRETCH = 10;

/** With a break after each stretch, in which the event loop does what has come meanwhile. */
export async function inStretches<Result>(steps: Steps<Result>): Promise<Result> {
  let end = performance.now() + STRETCH;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await setImmediate();
    end = performance.now() + STRETCH;
  }
}
