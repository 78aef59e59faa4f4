import type { ContextKey } from './custom-id.ts';
import type { OutgoingMessage } from './render/layout.ts';
import type { OptionName } from './shown-request.ts';

/** One entry of a reply: a cited passage, an article, a command. Markdown, already escaped. */
export interface Block {
  readonly body: string;
  /** Where it is from, small, beside the Context button; its first line is the article's label. Null for none. */
  readonly source: string | null;
  readonly context: Omit<ContextKey, 'block'> | null;
  /** Shown right under it, on the same page: the other side of a disagreement. */
  readonly beside?: Block;
}

/** Made when its page is shown: an answer may have a hundred, a page has three. */
export type MakeBlock = () => Block;

/** A choice that the asker has to make before there is an answer. */
export interface Menu {
  readonly option: OptionName;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
}

/** What a command answers, before it is cut into pages and given its buttons (render/layout.ts). */
export interface View {
  readonly kind: 'view';
  /** Lines above the blocks; on every page. */
  readonly lead: readonly string[];
  readonly blocks: readonly MakeBlock[];
  readonly menu: Menu | null;
  /** Not to be posted by its Share button: a moderators' log. */
  readonly confidential?: true;
}

/** What was asked cannot be read: one message that names the option, what it takes and what it got. Always private. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly text: string;
}

/** A message of a command's own making, with its own buttons (`SlashCommand.actions`). Always private. */
export interface Panel {
  readonly kind: 'panel';
  readonly message: OutgoingMessage;
}

export type Reply = View | Refusal | Panel;

export const view = (
  lead: readonly string[],
  blocks: readonly MakeBlock[] = [],
  menu: Menu | null = null,
): View => ({
  kind: 'view',
  lead,
  blocks,
  menu,
});

export const refusal = (text: string): Refusal => ({ kind: 'refusal', text });
