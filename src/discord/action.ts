import type { CommandContext } from './command.ts';
import type { Plan } from './deliver.ts';

/** A component of a message, as far as a press looks at one. */
export interface Part {
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  readonly components?: readonly Part[];
  readonly accessory?: Part;
}

/** A button pressed, an entry chosen or a modal sent, on one of the bot's own messages. */
export interface Press {
  readonly customId: string;
  /** What was chosen in a menu. */
  readonly values: readonly string[];
  /** What was filled in in a modal, by the custom id of the field; as typed, so not to be trusted. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** All components of the message, nested ones after those that hold them. */
  readonly parts: readonly Part[];
  /** The message is private. */
  readonly private: boolean;
}

/** What the buttons, menus and modals of one kind do. */
export interface Action {
  /** What their custom ids begin with, before a colon. */
  readonly kind: string;
  act(press: Press, context: CommandContext): Plan | Promise<Plan>;
}
