import type { Citation } from '../answers/answer.ts';
import { withoutHidden } from '../answers/without-hidden.ts';
import type { Library } from '../library.ts';
import type { HiddenPassages } from '../store/hidden-passages.ts';

/** The library as a server's members see it: without what the moderators there hid. Null: outside of servers. */
export type LibraryFor = (guild: string | null) => Library;

interface View {
  /** As the store gave them: another array where something changed. */
  readonly passages: readonly Citation[];
  readonly view: Library;
}

/**
 * Each view is made once, and again when the coverage is read again or the moderators hide or show something. Views of a
 * coverage go with it: a server that asks nothing more does not keep it in memory.
 */
export function createLibraryViews(library: () => Library, hidden: HiddenPassages): LibraryFor {
  const viewsOf = new WeakMap<Library, Map<string, View>>();
  return (guild) => {
    const whole = library();
    const passages = guild === null ? [] : hidden.of(guild);
    if (guild === null || passages.length === 0) return whole;
    const views = viewsOf.get(whole) ?? new Map<string, View>();
    viewsOf.set(whole, views);
    const known = views.get(guild);
    if (known?.passages === passages) return known.view;
    const view = withoutHidden(whole, passages);
    views.set(guild, { passages, view });
    return view;
  };
}
