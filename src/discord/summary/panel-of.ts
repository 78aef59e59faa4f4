import type { CommandContext } from '../command.ts';
import { type OutgoingMessage, plainMessage } from '../render/layout.ts';
import { panel } from './panel.ts';
import type { PanelState } from './panel-state.ts';
import { suggestionsFor } from './suggestions.ts';

const NOTHING_FOUND = 'The coverage has no further passage on what you looked for.';

/** A draft's panel as the draft is now. */
export async function panelOf(
  {
    draft: id,
    notices,
    ...state
  }: PanelState & { readonly draft: number; readonly notices: readonly string[] },
  { store, library }: CommandContext,
): Promise<OutgoingMessage> {
  const draft = store.drafts.get(id);
  if (draft === null) return plainMessage(`There is no summary ${id} any more.`);
  const suggestions = await suggestionsFor(draft, state.find, library);
  const nothing = state.find !== null && suggestions.every(({ removed }) => removed);
  const said = nothing ? [...notices, NOTHING_FOUND] : notices;
  return panel({ ...state, draft, notices: said, suggestions, post: store.posts.ofDraft(id), library });
}
