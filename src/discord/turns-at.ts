/** Does what is asked for with one thing in that order, each when the one before is over; different things at once. */
export function createTurnsAt(): <T>(thing: number, work: () => Promise<T>) => Promise<T> {
  const last = new Map<number, Promise<unknown>>();
  return async (thing, work) => {
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
}
