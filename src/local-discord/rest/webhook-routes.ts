import { MessageFlags } from 'discord.js';
import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod';
import { type Interaction, idInToken, TOKEN_LIVES } from '../interactions/interaction.ts';
import { checkMessage } from '../limits/message.ts';
import { hasFilesAfter } from '../messages/attachments.ts';
import type { MessageBody } from '../messages/message-body.ts';
import { hasFlag, type StoredMessage } from '../messages/stored-message.ts';
import { deleteMessage, editMessage, merge, writeMessage } from '../messages/write-message.ts';
import { channelById, type SceneChannel } from '../scene.ts';
import type { World } from '../world.ts';
import { refuse } from './api-error.ts';
import { noContent, ok, type RestReply, type RestRequest, type Route } from './route.ts';

/** The interaction whose token stands in the path, acknowledged and not older than 15 minutes. */
function interactionOf(world: World, request: RestRequest): Interaction {
  if (request.param('application') !== world.scene.bot.user.id) throw refuse('unknownWebhook');
  const token = request.param('token');
  const interaction = world.interactions.get(idInToken(token) ?? '');
  if (interaction?.token !== token || world.clock.now() - interaction.createdAt > TOKEN_LIVES)
    throw refuse('invalidToken');
  if (interaction.state !== 'acknowledged') throw refuse('unknownWebhook');
  return interaction;
}

function channelOf(world: World, interaction: Interaction): SceneChannel {
  const channel = channelById(world.scene, interaction.channel);
  if (channel === null) throw refuse('unknownChannel');
  return channel;
}

/** `@original`, or one of the interaction's own follow-ups. */
function messageOf(world: World, request: RestRequest, interaction: Interaction): StoredMessage {
  const named = request.param('message');
  const stored = world.messages.get(named === '@original' ? (interaction.original ?? '') : named);
  const isOwn =
    stored?.message.id === interaction.original ||
    stored?.message.interaction_metadata?.id === interaction.id;
  if (stored === undefined || !isOwn) throw refuse('unknownMessage');
  return stored;
}

function followUp(world: World, request: RestRequest): RestReply {
  const interaction = interactionOf(world, request);
  const channel = channelOf(world, interaction);
  const body = (request.body ?? {}) as MessageBody;
  const hasFiles = request.files.length > 0;
  checkMessage({ schema: IncomingWebhookRequestPartialSchema, body, message: body, hasFiles });
  const original = world.messages.get(interaction.original ?? '');
  // The first follow-up to a deferred reply takes the place of “thinking…”, with its visibility.
  if (original && hasFlag(original.message, MessageFlags.Loading)) {
    editMessage(world, original, body, request.files, channel, interaction.cause);
    return ok(original.message);
  }
  const stored = writeMessage(world, {
    channel,
    author: world.scene.bot.user.id,
    body,
    files: request.files,
    metadata:
      interaction.original === null
        ? interaction.metadata
        : { ...interaction.metadata, original_response_message_id: interaction.original },
    owner: interaction.cause.user,
    repliedTo: original && original.owner === null ? original.message : null,
    cause: interaction.cause,
  });
  return ok(stored.message);
}

function edit(world: World, request: RestRequest): RestReply {
  const interaction = interactionOf(world, request);
  const stored = messageOf(world, request, interaction);
  const body = (request.body ?? {}) as MessageBody;
  const hasFiles = hasFilesAfter(stored.message.attachments, body, request.files);
  const message = merge(stored.message, body);
  checkMessage({ schema: IncomingWebhookUpdateRequestPartialSchema, body, message, hasFiles });
  editMessage(world, stored, body, request.files, channelOf(world, interaction), interaction.cause);
  return ok(stored.message);
}

const path = '/webhooks/:application/:token';

export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path, open: true, handle: followUp },
  {
    method: 'GET',
    path: `${path}/messages/:message`,
    open: true,
    handle: (world, request) => ok(messageOf(world, request, interactionOf(world, request)).message),
  },
  { method: 'PATCH', path: `${path}/messages/:message`, open: true, handle: edit },
  {
    method: 'DELETE',
    path: `${path}/messages/:message`,
    open: true,
    handle: (world, request) => {
      deleteMessage(world, messageOf(world, request, interactionOf(world, request)));
      return noContent;
    },
  },
];
