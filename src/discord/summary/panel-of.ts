import type { CommandContext } from '../command.ts';
import { type OutgoingMessage, plainMessage } from '../render/layout.ts';
import type { After } from './after-press.ts';
import { panel } from './panel.ts';
import { suggestionsFor } from './suggestions.ts';

const NOTHING_FOUND = 'The coverage has no further passage on what you looked for.';

/** A draft's panel as the draft is now. */
export async function panelOf(
  { draft: id, notices, ...state }: After,
  { store, library }: CommandContext,
): Promise<OutgoingMessage> {
  const draft = store.drafts.get(id);
  if (draft === null) return plainMessage(`**Summary ${id} is discarded.** \`/audit\` says by whom.`);
  const suggestions = await suggestionsFor(draft, state.find, library);
  const nothing = state.find !== null && suggestions.every(({ removed }) => removed);
  const said = nothing ? [...notices, NOTHING_FOUND] : notices;
  return panel({ ...state, draft, notices: said, suggestions, post: store.posts.ofDraft(id), library });
}

/** As it is opened: nothing chosen yet. */
export const openedPanel = (
  draft: number,
  notices: readonly string[],
  context: CommandContext,
): Promise<OutgoingMessage> =>
  panelOf({ draft, notices, selected: null, find: null, discarding: false }, context);
