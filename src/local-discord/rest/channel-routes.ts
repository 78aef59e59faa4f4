import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { channelShape } from '../discord-shapes.ts';
import { schemaViolations } from '../limits/schema.ts';
import { may } from '../permissions.ts';
import { channelById, type SceneChannel } from '../scene.ts';
import type { World } from '../world.ts';
import { invalidFormBody, refuse } from './api-error.ts';
import { noContent, ok, type RestReply, type RestRequest, type Route } from './route.ts';

/** The channel of the path, if the bot may do there what is asked. */
export function channelFor(world: World, request: RestRequest, needed: bigint = 0n): SceneChannel {
  const channel = channelById(world.scene, request.param('channel'));
  if (channel === null) throw refuse('unknownChannel');
  const bot = world.scene.bot.user.id;
  if (!may(world.scene, bot, channel, PermissionFlagsBits.ViewChannel)) throw refuse('missingAccess');
  if (!may(world.scene, bot, channel, needed)) throw refuse('missingPermissions');
  return channel;
}

function openDirectChannel(world: World, request: RestRequest): RestReply {
  const shape = schemaViolations(CreatePrivateChannelRequestSchema, request.body);
  if (shape.length > 0) throw invalidFormBody(shape);
  const { recipient_id: person } = request.body as { recipient_id?: string };
  const channel = world.scene.channels.find((c) => c.type === ChannelType.DM && c.person === person);
  if (channel === undefined) throw refuse('unknownUser');
  return ok(channelShape(world.scene, channel));
}

export const channelRoutes: readonly Route[] = [
  { method: 'POST', path: '/users/@me/channels', handle: openDirectChannel },
  {
    method: 'GET',
    path: '/channels/:channel',
    handle: (world, request) => ok(channelShape(world.scene, channelFor(world, request))),
  },
  {
    method: 'POST',
    path: '/channels/:channel/typing',
    handle: (world, request) => {
      const channel = channelFor(world, request, PermissionFlagsBits.SendMessages);
      world.happenings.tell({ type: 'typing', channel: channel.id, user: world.scene.bot.user.id });
      return noContent;
    },
  },
];
