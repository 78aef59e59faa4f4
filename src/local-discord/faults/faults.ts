import type { Clock } from '../clock.ts';
import { type Fault, type FaultOn, parseFaults, type ScriptedFault } from './fault.ts';

/** The faults that are to come; without any, all goes as Discord documents it. */
export interface Faults {
  /** Adds faults, which count from now on. */
  add(...faults: readonly ScriptedFault[]): void;
  /** Calls off those that have not struck. */
  clear(): void;
  /** Something happens: those that strike at it, in the order in which they were added. */
  strike<On extends Fault['on']>(on: On, fits?: (fault: FaultOn<On>) => boolean): FaultOn<On>[];
  /** How often each kind has struck: [“rest answer” → 3] */
  readonly struck: ReadonlyMap<string, number>;
}

interface Pending {
  readonly fault: Fault;
  /** Occurrences so far. */
  seen: number;
  /** When it first struck. */
  since: number | null;
}

export function newFaults(clock: Pick<Clock, 'now'>, scripted: readonly ScriptedFault[] = []): Faults {
  const pending = new Set<Pending>();
  const struck = new Map<string, number>();
  const add = (...faults: readonly ScriptedFault[]): void => {
    for (const fault of parseFaults(faults)) pending.add({ fault, seen: 0, since: null });
  };

  function strikes(one: Pending): boolean {
    const { nth, times, for: lasting } = one.fault;
    one.seen += 1;
    if (one.seen < nth) return false;
    one.since ??= clock.now();
    const isOver =
      lasting === undefined
        ? times !== 'always' && one.seen >= nth + times
        : clock.now() > one.since + lasting;
    if (isOver) pending.delete(one);
    return !isOver;
  }

  add(...scripted);
  return {
    add,
    clear: () => pending.clear(),
    strike<On extends Fault['on']>(on: On, fits: (fault: FaultOn<On>) => boolean = () => true) {
      const found: FaultOn<On>[] = [];
      for (const one of pending) {
        if (one.fault.on !== on) continue;
        // A comparison with a type parameter narrows nothing.
        const fault = one.fault as FaultOn<On>;
        if (!fits(fault) || !strikes(one)) continue;
        found.push(fault);
        const name = `${on} ${one.fault.do}`;
        struck.set(name, (struck.get(name) ?? 0) + 1);
      }
      return found;
    },
    struck,
  };
}
