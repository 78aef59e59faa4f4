import { ChannelType, GatewayDispatchEvents as Event, GatewayIntentBits as Intent } from 'discord.js';
import { memberShape } from '../discord-shapes.ts';
import type { Happening } from '../happenings.ts';
import type { StoredMessage } from '../messages/stored-message.ts';
import { channelById, personById } from '../scene.ts';
import type { World } from '../world.ts';

export interface BotEvent {
  readonly event: Event;
  /** Where it happened; undefined for a direct message. */
  readonly guild: string | undefined;
  readonly data: unknown;
}

/** The gateway event for a happening, cut down to what the intents allow; null where the bot hears nothing of it. */
export function toldToBot(world: World, happening: Happening, intents: number): BotEvent | null {
  switch (happening.type) {
    case 'interaction-created':
      return {
        event: Event.InteractionCreate,
        guild: happening.payload.guild_id,
        data: happening.payload,
      };
    case 'message-created':
      return aboutMessage(world, happening.stored, intents, Event.MessageCreate);
    case 'message-updated':
      return aboutMessage(world, happening.stored, intents, Event.MessageUpdate);
    case 'message-deleted':
      return aboutDeleted(world, happening.stored, intents);
    default:
      return null;
  }
}

function hears(
  world: World,
  { message, owner }: StoredMessage,
  intents: number,
): { guild_id?: string } | null {
  if (owner !== null) return null;
  const direct = channelById(world.scene, message.channel_id)?.type === ChannelType.DM;
  if ((intents & (direct ? Intent.DirectMessages : Intent.GuildMessages)) === 0) return null;
  return direct ? {} : { guild_id: world.scene.guild.id };
}

function aboutMessage(world: World, stored: StoredMessage, intents: number, event: Event): BotEvent | null {
  const where = hears(world, stored, intents);
  if (where === null) return null;
  const channel_type = where.guild_id === undefined ? ChannelType.DM : ChannelType.GuildText;
  const { message } = stored;
  const bot = world.scene.bot.user.id;
  const author = personById(world.scene, message.author.id);
  const inGuild = where.guild_id !== undefined;
  const mentioned = message.mentions.some(({ id }) => id === bot);
  const readable =
    !inGuild || mentioned || message.author.id === bot || (intents & Intent.MessageContent) !== 0;
  const hidden = readable ? {} : { content: '', embeds: [], attachments: [], components: [] };
  const member = inGuild && author ? { member: memberShape(author) } : {};
  return { event, guild: where.guild_id, data: { ...message, ...hidden, ...where, ...member, channel_type } };
}

function aboutDeleted(world: World, stored: StoredMessage, intents: number): BotEvent | null {
  const where = hears(world, stored, intents);
  if (where === null) return null;
  const { id, channel_id } = stored.message;
  return { event: Event.MessageDelete, guild: where.guild_id, data: { id, channel_id, ...where } };
}
