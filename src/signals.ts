/** Milliseconds in which a signal that comes again is the same one: npm passes on what its whole group gets anyway. */
const SAME = 1_000;

export interface OnSignals {
  /** At the first SIGINT or SIGTERM. */
  readonly stop: () => void;
  /** At another one: somebody does not want to wait any longer. */
  readonly hurry: () => void;
}

/** Listens for as long as the program runs: without a listener, a signal ends it wherever it is. */
export function onSignals(
  program: Pick<NodeJS.EventEmitter, 'on'>,
  { stop, hurry }: OnSignals,
  now: () => number = () => performance.now(),
): void {
  let first: number | null = null;
  const told = (): void => {
    if (first === null) {
      first = now();
      stop();
    } else if (now() - first > SAME) hurry();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) program.on(signal, told);
}
