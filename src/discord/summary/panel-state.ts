import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import type { Part } from '../action.ts';
import { escapeInline, unescapeText } from '../escape.ts';
import { KIND } from './draft-id.ts';

/** What a panel shows besides its draft; kept nowhere but in the panel, and read back from it. */
export interface PanelState {
  /** The passage that the buttons move. */
  readonly selected: number | null;
  /** What passages to add are searched by; null for the draft's own topic. */
  readonly find: string | null;
}

const FIND_ID = 131;
const FIND = '-# passages to add, found by: ';

/** Shows what passages to add are searched by, and remembers it. */
export const findLine = (find: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  id: FIND_ID,
  content: `${FIND}${escapeInline(find)}`,
});

/** The state again, from the components of a panel. */
export function readPanelState(parts: readonly Part[]): PanelState {
  const pick = parts.find(({ custom_id }) => custom_id?.startsWith(`${KIND}:pick:`));
  const selected = pick?.options?.find((option) => option.default === true)?.value;
  const find = parts.find(({ id }) => id === FIND_ID)?.content;
  return {
    selected: selected === undefined ? null : Number(selected),
    find: find?.startsWith(FIND) ? unescapeText(find.slice(FIND.length)) : null,
  };
}
