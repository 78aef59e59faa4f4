import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { type CustomId, readCustomId } from './custom-id.ts';
import { isOptionName, type Options, readNote, readRequestLines } from './shown-request.ts';

/** A component of a message, as far as presses look at one. */
interface Part {
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly Part[];
  readonly accessory?: Part;
}

/** A button pressed or an entry chosen, and what the message around it says. */
export interface Press {
  readonly id: CustomId;
  /** With what was chosen from a menu put in. */
  readonly options: Options;
  readonly note: string | null;
  /** The message is private. */
  readonly private: boolean;
  /** The label of the article beside a Context button. Markdown. */
  readonly label: string | null;
}

const flatten = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [
    part,
    ...flatten(part.components ?? []),
    ...flatten(part.accessory === undefined ? [] : [part.accessory]),
  ]);

/**
 * Null unless the press is one that this bot's own message offers: Discord hands the message along with the press,
 * so a custom id or a choice that is not on it was made up.
 */
export function readPress(interaction: MessageComponentInteraction): Press | null {
  const { message, customId } = interaction;
  const tree: Part[] = message.components.map((component) => component.toJSON() as Part);
  const parts = flatten(tree);
  const pressed = parts.find((part) => part.custom_id === customId);
  const id = readCustomId(customId);
  const options = readRequestLines(parts);
  if (
    message.author.id !== interaction.client.user.id ||
    pressed === undefined ||
    id === null ||
    options === null
  ) {
    return null;
  }
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  if (id.kind === 'choose') {
    const offered = pressed.options?.some(({ value }) => value === chosen) ?? false;
    if (chosen === undefined || !offered || !isOptionName(id.option)) return null;
  }
  return {
    id,
    options: id.kind === 'choose' && chosen !== undefined ? { ...options, [id.option]: chosen } : options,
    note: readNote(parts),
    private: message.flags.has(MessageFlags.Ephemeral),
    label: labelBeside(parts, customId),
  };
}

/** A citation's first line is the label: [-# **Talks in Pyongyang**] → [**Talks in Pyongyang**] */
function labelBeside(parts: readonly Part[], customId: string): string | null {
  const section = parts.find(({ accessory }) => accessory?.custom_id === customId);
  return section?.components?.[0]?.content?.split('\n')[0]?.replace(/^-# /, '') ?? null;
}
