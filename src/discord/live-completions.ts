import type { Library } from '../library.ts';
import { inStretches } from '../steps.ts';
import { type Completions, completionsInSteps } from './completions.ts';

/**
 * The completions of a coverage, made beside the answering of questions: those of the coverage before serve until they
 * are there, and only the very first are waited for.
 */
export function createLiveCompletions(): (library: Library) => Promise<Completions> {
  let made: Completions | null = null;
  let latest: { readonly library: Library; readonly completions: Promise<Completions> } | null = null;

  function make(library: Library): Promise<Completions> {
    const completions = inStretches(completionsInSteps(library));
    latest = { library, completions };
    completions.then(
      (done) => {
        if (latest?.library === library) made = done;
      },
      () => {
        // Whoever waits is told; the next one tries again.
        if (latest?.library === library) latest = null;
      },
    );
    return completions;
  }

  return async (library) => {
    const completions = latest?.library === library ? latest.completions : make(library);
    return made ?? (await completions);
  };
}
