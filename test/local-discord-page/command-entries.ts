import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import type { LocalCommand } from '../../src/local-discord/protocol.ts';

export const localCommand = (
  name: string,
  options: APIApplicationCommandOption[] = [],
  changes: {
    readonly id?: string;
    readonly channels?: readonly string[];
    readonly type?: ApplicationCommandType;
    readonly description?: string;
  } = {},
): LocalCommand => ({
  command: {
    id: changes.id ?? `id-${name}`,
    type: changes.type ?? ApplicationCommandType.ChatInput,
    application_id: '1',
    name,
    description: changes.description ?? `Does ${name}`,
    options,
    default_member_permissions: null,
    version: '1',
  },
  channels: changes.channels ?? ['here'],
});

export const textOption = (name: string, required = false): APIApplicationCommandOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description: `The ${name}`,
  required,
});
