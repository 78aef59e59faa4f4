import type { CommandContext } from '../command.ts';
import { type OutgoingMessage, plainMessage } from '../render/layout.ts';
import type { After } from './after-press.ts';
import { panel } from './panel.ts';
import { suggestionsFor } from './suggestions.ts';

/** A draft's panel as the draft is now. */
export async function panelOf(
  { draft: id, notices, ...state }: After,
  { store, library, channels }: CommandContext,
): Promise<OutgoingMessage> {
  const draft = store.drafts.get(id);
  if (draft === null) return plainMessage(`**Summary ${id} is discarded.** \`/audit\` says by whom.`);
  const suggestions = await suggestionsFor(draft, state.find, library);
  const post = store.posts.ofDraft(id);
  const underWay = post !== null && channels.isUnderWay(post.id);
  return panel({ ...state, draft, notices, suggestions, post, underWay, library });
}

/** As it is opened: nothing chosen yet. */
export const openedPanel = (
  draft: number,
  notices: readonly string[],
  context: CommandContext,
): Promise<OutgoingMessage> => panelOf({ draft, notices, selected: null, find: null, asking: null }, context);
