import { withoutHidden } from '../answers/without-hidden.ts';
import type { Library } from '../library.ts';
import type { HiddenPassages } from '../store/hidden-passages.ts';

/** The library as a server's members see it: without what the moderators there hid. Null: outside of servers. */
export type LibraryFor = (guild: string | null) => Library;

/** Each view is made once, and again when the coverage is read again or the moderators hide or show something. */
export function createLibraryViews(library: () => Library, hidden: HiddenPassages): LibraryFor {
  const views = new Map<string, { whole: Library; passages: unknown; view: Library }>();
  return (guild) => {
    const whole = library();
    const passages = guild === null ? [] : hidden.of(guild);
    if (guild === null || passages.length === 0) return whole;
    const known = views.get(guild);
    if (known?.whole === whole && known.passages === passages) return known.view;
    const view = withoutHidden(whole, passages);
    views.set(guild, { whole, passages, view });
    return view;
  };
}
