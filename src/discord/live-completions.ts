import type { Library } from '../library.ts';
import { inStretches } from '../steps.ts';
import { type Completions, completionsInSteps } from './completions.ts';

/**
 * The completions of a coverage, made beside the answering of questions: those of the coverage before serve until they
 * are there, and only the very first are waited for. A library is not kept for its completions' sake.
 */
export function createLiveCompletions(): (library: Library) => Promise<Completions> {
  const begun = new WeakMap<Library, Promise<Completions>>();
  let made: Completions | null = null;
  let latest: Promise<Completions> | null = null;

  function make(library: Library): Promise<Completions> {
    const completions = inStretches(completionsInSteps(library));
    begun.set(library, completions);
    latest = completions;
    completions.then(
      (done) => {
        if (latest === completions) made = done;
      },
      // Whoever waits is told; the next one tries again.
      () => void begun.delete(library),
    );
    return completions;
  }

  return async (library) => {
    const completions = begun.get(library) ?? make(library);
    return made ?? (await completions);
  };
}
