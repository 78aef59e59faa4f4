import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { TYPED } from './limits.ts';
import { VISIBILITY } from './options.ts';
import type { OptionName } from './shown-request.ts';

/** Where the commands work: on servers, in direct messages, and as an app that a person brings along. */
export const EVERYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** A server may let others use them, or fewer, in Server Settings → Integrations. */
export const FOR_MODERATORS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  default_member_permissions: String(PermissionFlagsBits.ManageMessages),
};

type Extra = Partial<Pick<APIApplicationCommandStringOption, 'required' | 'autocomplete' | 'max_length'>>;

export const textOption = (
  name: OptionName,
  description: string,
  extra: Extra = {},
): APIApplicationCommandBasicOption =>
  ({
    type: ApplicationCommandOptionType.String,
    name,
    description,
    max_length: TYPED[name],
    ...extra,
  }) as APIApplicationCommandBasicOption;

export const VISIBILITY_OPTION: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'visibility',
  description: 'Who sees the answer; only you, unless you say otherwise',
  choices: [
    { name: VISIBILITY.private, value: 'private' },
    { name: VISIBILITY.public, value: 'public' },
  ],
};

/** The options that every answering command ends with. */
export const FILTERS: readonly APIApplicationCommandBasicOption[] = [
  textOption('from', 'Articles from this day on: 2023-08-30, august 2023, last summer'),
  textOption('to', 'Articles up to this day'),
  textOption('source', 'Only this outlet or article', { autocomplete: true }),
  VISIBILITY_OPTION,
];
