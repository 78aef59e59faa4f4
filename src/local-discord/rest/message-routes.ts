import { PermissionFlagsBits } from 'discord.js';
import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod';
import { checkMessage } from '../limits/message.ts';
import { hasFilesAfter } from '../messages/attachments.ts';
import type { MessageBody } from '../messages/message-body.ts';
import type { StoredMessage } from '../messages/stored-message.ts';
import { deleteMessage, editMessage, merge, writeMessage } from '../messages/write-message.ts';
import { may } from '../permissions.ts';
import type { World } from '../world.ts';
import { invalidFormBody, refuse } from './api-error.ts';
import { channelFor } from './channel-routes.ts';
import { noContent, ok, type RestReply, type RestRequest, type Route } from './route.ts';

/** A message of the channel; private replies are reached through their interaction only. */
function messageOf(world: World, request: RestRequest): StoredMessage {
  const stored = world.messages.get(request.param('message'));
  if (stored?.message.channel_id !== request.param('channel') || stored.owner !== null)
    throw refuse('unknownMessage');
  return stored;
}

function list(world: World, request: RestRequest): RestReply {
  const channel = channelFor(world, request, PermissionFlagsBits.ReadMessageHistory);
  const asked = (name: string, otherwise: bigint) => {
    const given = request.query.get(name) ?? '';
    return /^\d{1,20}$/.test(given) ? BigInt(given) : otherwise;
  };
  const before = asked('before', 2n ** 64n);
  const after = asked('after', 0n);
  const most = Math.max(1, Math.min(Number(asked('limit', 50n)), 100));
  const found = [...world.messages.values()]
    .filter(({ owner, message }) => owner === null && message.channel_id === channel.id)
    .map(({ message }) => message)
    .filter(({ id }) => BigInt(id) < before && BigInt(id) > after);
  // Of what came after one, Discord gives those next to it; always newest first.
  const isForward = request.query.has('after') && !request.query.has('before');
  return ok((isForward ? found.slice(0, most) : found.slice(-most)).reverse());
}

function send(world: World, request: RestRequest): RestReply {
  const channel = channelFor(world, request, PermissionFlagsBits.SendMessages);
  const body = (request.body ?? {}) as MessageBody;
  const hasFiles = request.files.length > 0;
  checkMessage({ schema: MessageCreateRequestSchema, body, message: body, hasFiles });
  const before = sentBefore(world, body);
  if (before !== null) return ok(before.message);
  const stored = writeMessage(world, {
    channel,
    author: world.scene.bot.user.id,
    body,
    files: request.files,
    repliedTo: referenced(world, body, channel.id),
  });
  return ok(stored.message);
}

/** Milliseconds for which a nonce is known again: Discord says “the past few minutes”. */
const NONCE_KEPT = 180_000;

/** The bot's own message with the same nonce, where it asked for there to be one only. */
function sentBefore(world: World, { nonce, enforce_nonce: enforced }: MessageBody): StoredMessage | null {
  if (!enforced || nonce === undefined || nonce === null || nonce === '') return null;
  const since = world.clock.now() - NONCE_KEPT;
  for (const stored of world.messages.values()) {
    const { message } = stored;
    const isIts = message.nonce === nonce && message.author.id === world.scene.bot.user.id;
    if (isIts && Date.parse(message.timestamp) >= since) return stored;
  }
  return null;
}

function referenced(world: World, { message_reference: reference }: MessageBody, channel: string) {
  if (!reference) return null;
  const stored = world.messages.get(reference.message_id ?? '');
  if (stored?.owner === null && stored.message.channel_id === channel) return stored.message;
  if (reference.fail_if_not_exists === false) return null;
  const message = 'Unknown message';
  throw invalidFormBody([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message }]);
}

function edit(world: World, request: RestRequest): RestReply {
  const channel = channelFor(world, request);
  const stored = messageOf(world, request);
  if (stored.message.author.id !== world.scene.bot.user.id) throw refuse('notAuthor');
  const body = (request.body ?? {}) as MessageBody;
  const hasFiles = hasFilesAfter(stored.message.attachments, body, request.files);
  const message = merge(stored.message, body);
  checkMessage({ schema: MessageEditRequestPartialSchema, body, message, hasFiles });
  editMessage(world, stored, body, request.files, channel, null);
  return ok(stored.message);
}

function remove(world: World, request: RestRequest): RestReply {
  const channel = channelFor(world, request);
  const stored = messageOf(world, request);
  const bot = world.scene.bot.user.id;
  const isOwn = stored.message.author.id === bot;
  if (!isOwn && !may(world.scene, bot, channel, PermissionFlagsBits.ManageMessages))
    throw refuse('missingPermissions');
  deleteMessage(world, stored);
  return noContent;
}

export const messageRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel/messages', handle: list },
  { method: 'POST', path: '/channels/:channel/messages', handle: send },
  {
    method: 'GET',
    path: '/channels/:channel/messages/:message',
    handle: (world, request) => {
      channelFor(world, request, PermissionFlagsBits.ReadMessageHistory);
      return ok(messageOf(world, request).message);
    },
  },
  { method: 'PATCH', path: '/channels/:channel/messages/:message', handle: edit },
  { method: 'DELETE', path: '/channels/:channel/messages/:message', handle: remove },
];
