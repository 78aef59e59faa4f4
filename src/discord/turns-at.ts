export interface TurnsAt {
  /** Does what is asked for with one thing in that order, each when the one before is over; different things at once. */
  inTurn<T>(thing: number, work: () => Promise<T>): Promise<T>;
  /** Whether something is being done with it, or waits for its turn. */
  isUnderWay(thing: number): boolean;
}

export function createTurnsAt(): TurnsAt {
  const last = new Map<number, Promise<unknown>>();
  const inTurn: TurnsAt['inTurn'] = async (thing, work) => {
    const before = last.get(thing);
    const turn = (async () => {
      // Whoever asked for that is told of its failure.
      await before?.catch(() => undefined);
      return await work();
    })();
    last.set(thing, turn);
    try {
      return await turn;
    } finally {
      if (last.get(thing) === turn) last.delete(thing);
    }
  };
  return { inTurn, isUnderWay: (thing) => last.has(thing) };
}
