import { type MessageComponentInteraction, MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import type { Part, Press } from './action.ts';

const flatten = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [
    part,
    ...flatten(part.components ?? []),
    ...flatten(part.accessory === undefined ? [] : [part.accessory]),
  ]);

/**
 * Null unless the press is one that this bot's own message offers: Discord hands the message along with the press, so
 * a custom id or a choice that is not on it was made up. What a modal's custom id says is for its action to check.
 */
export function readPress(interaction: MessageComponentInteraction | ModalSubmitInteraction): Press | null {
  const { message, customId } = interaction;
  if (message === null || message.author.id !== interaction.client.user.id) return null;
  const parts = flatten(message.components.map((component) => component.toJSON() as Part));
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  const press = { customId, parts, private: isPrivate };
  if (interaction.isModalSubmit()) return { ...press, values: [], fields: fieldsOf(interaction) };
  const pressed = parts.find((part) => part.custom_id === customId);
  if (pressed === undefined) return null;
  const values = interaction.isAnySelectMenu() ? interaction.values : [];
  // A menu of people or channels lists no options of its own: Discord offers what there is.
  const offered = pressed.options?.map(({ value }) => value);
  if (offered !== undefined && !values.every((value) => offered.includes(value))) return null;
  return { ...press, values, fields: new Map() };
}

function fieldsOf({ fields }: ModalSubmitInteraction): ReadonlyMap<string, readonly string[]> {
  return new Map(
    fields.fields.map((field) => {
      if ('values' in field) return [field.customId, field.values];
      return [field.customId, 'value' in field && typeof field.value === 'string' ? [field.value] : []];
    }),
  );
}
