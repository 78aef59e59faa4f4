import {
  type APIApplicationCommandInteractionDataOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageType,
} from 'discord.js';
import { type AnyComponent, allComponents } from '../messages/components.ts';
import { canSee, type StoredMessage } from '../messages/stored-message.ts';
import { PersonError } from '../people/person-error.ts';
import type {
  AutocompleteRequest,
  ComponentRequest,
  ContextMenuRequest,
  InteractionRequest,
  ModalSubmitRequest,
  SlashCommandRequest,
} from '../protocol.ts';
import { channelById, isIn, personById, type SceneChannel } from '../scene.ts';
import { isUsable } from '../usable-commands.ts';
import type { World } from '../world.ts';
import type { Interaction } from './interaction.ts';
import { filledIn } from './modal-fields.ts';
import { openInteraction } from './open-interaction.ts';
import { optionTree } from './options.ts';
import { resolved } from './resolved.ts';
import { selected } from './selection.ts';

/** Turns what a person did into an interaction for the bot, refusing what Discord's client would not let happen. */
export function interactionFrom(world: World, request: InteractionRequest): Interaction {
  switch (request.kind) {
    case 'command':
    case 'autocomplete':
      return fromCommand(world, request);
    case 'context-menu':
      return fromContextMenu(world, request);
    case 'component':
      return fromComponent(world, request);
    case 'modal-submit':
      return fromModal(world, request);
  }
}

export function openChannel(world: World, userId: string, channelId: string): SceneChannel {
  const channel = channelById(world.scene, channelId);
  if (channel === null || !isIn(world.scene, userId, channel))
    throw new PersonError(404, 'There is no such channel.');
  return channel;
}

export function visibleMessage(world: World, userId: string, messageId: string): StoredMessage {
  const stored = world.messages.get(messageId);
  if (stored === undefined || !canSee(world, userId, stored))
    throw new PersonError(404, 'There is no such message.');
  return stored;
}

function usableCommand(world: World, request: { as: string; channel: string; command: string }) {
  const channel = openChannel(world, request.as, request.channel);
  const command = world.commands.get(request.command);
  if (command === undefined) throw new PersonError(404, 'There is no such command.');
  if (!isUsable(world, command, request.as, channel)) {
    throw new PersonError(403, `You cannot use “${command.name}” here.`);
  }
  return { channel, command };
}

/** Ids that options of a command name: users, roles, channels. */
function namedIds(options: readonly APIApplicationCommandInteractionDataOption[]): string[] {
  return options.flatMap((option) => {
    if ('options' in option) return namedIds(option.options ?? []);
    const isId =
      option.type === ApplicationCommandOptionType.User ||
      option.type === ApplicationCommandOptionType.Role ||
      option.type === ApplicationCommandOptionType.Channel ||
      option.type === ApplicationCommandOptionType.Mentionable;
    return isId ? [option.value] : [];
  });
}

function fromCommand(world: World, request: SlashCommandRequest | AutocompleteRequest): Interaction {
  const { channel, command } = usableCommand(world, request);
  const focused = request.kind === 'autocomplete' ? request.focused : null;
  const options = optionTree(command, {
    subcommand: request.subcommand ?? [],
    options: request.options,
    focused,
  });
  const ids = namedIds(options);
  const data = {
    id: command.id,
    type: command.type,
    name: command.name,
    options,
    ...(ids.length > 0 ? { resolved: resolved(world.scene, ids, request.as) } : {}),
    ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
  };
  return openInteraction(world, {
    type:
      focused === null ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete,
    channel,
    cause: { user: request.as, nonce: request.nonce },
    payload: { data },
    metadata: { name: command.name, command_type: command.type },
    replyType: MessageType.ChatInputCommand,
    command,
  });
}

function fromContextMenu(world: World, request: ContextMenuRequest): Interaction {
  const { channel, command } = usableCommand(world, request);
  const onMessage = command.type === ApplicationCommandType.Message;
  const message = onMessage ? visibleMessage(world, request.as, request.target).message : null;
  if (!onMessage && personById(world.scene, request.target) === null) {
    throw new PersonError(404, 'There is no such user.');
  }
  const data = {
    id: command.id,
    type: command.type,
    name: command.name,
    target_id: request.target,
    resolved: message
      ? { messages: { [message.id]: message } }
      : resolved(world.scene, [request.target], request.as),
  };
  const target = message
    ? { target_message_id: message.id }
    : { target_user: personById(world.scene, request.target)?.user };
  return openInteraction(world, {
    type: InteractionType.ApplicationCommand,
    channel,
    cause: { user: request.as, nonce: request.nonce },
    payload: { data },
    metadata: { name: command.name, command_type: command.type, ...target },
    replyType: MessageType.ContextMenuCommand,
    command,
  });
}

function fromComponent(world: World, request: ComponentRequest): Interaction {
  const { message } = visibleMessage(world, request.as, request.message);
  // As Discord shapes them; only the common fields are read.
  const components = (message.components ?? []) as unknown as readonly AnyComponent[];
  const component = allComponents(components).find(
    ({ component: candidate }) => candidate.custom_id === request.customId,
  )?.component;
  if (component === undefined) throw new PersonError(404, 'There is no such component.');
  if (component.disabled) throw new PersonError(400, 'That component is disabled.');
  const values = component.type === ComponentType.Button ? null : selected(component, request.values ?? []);
  const ids = component.type === ComponentType.StringSelect ? [] : (values ?? []);
  const data = {
    component_type: component.type,
    custom_id: request.customId,
    id: component.id,
    ...(values === null ? {} : { values }),
    ...(ids.length > 0 ? { resolved: resolved(world.scene, ids, request.as) } : {}),
  };
  return openInteraction(world, {
    type: InteractionType.MessageComponent,
    channel: openChannel(world, request.as, message.channel_id),
    cause: { user: request.as, nonce: request.nonce },
    payload: { data, message },
    metadata: { interacted_message_id: message.id },
    replyType: MessageType.Reply,
    source: message.id,
  });
}

function fromModal(world: World, request: ModalSubmitRequest): Interaction {
  const modal = world.modals.get(request.modal);
  if (modal === undefined || modal.openedBy.cause.user !== request.as) {
    throw new PersonError(404, 'That form is no longer open.');
  }
  const components = filledIn(modal.data, request.fields);
  world.modals.delete(modal.id);
  const { openedBy } = modal;
  const source = openedBy.source === null ? undefined : world.messages.get(openedBy.source);
  return openInteraction(world, {
    type: InteractionType.ModalSubmit,
    channel: openChannel(world, request.as, openedBy.channel),
    cause: { user: request.as, nonce: request.nonce },
    payload: {
      data: { custom_id: modal.data.custom_id, components },
      ...(source ? { message: source.message } : {}),
    },
    metadata: { triggering_interaction_metadata: openedBy.metadata },
    replyType: source ? MessageType.Reply : MessageType.Default,
    source: source ? openedBy.source : null,
  });
}
