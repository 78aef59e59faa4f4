import { type APIMessage, MessageFlags } from 'discord.js';
import { channelById, isIn } from '../scene.ts';
import type { World } from '../world.ts';

/** A message, and who may see it. */
export interface StoredMessage {
  message: APIMessage;
  /** The one person who sees a private (ephemeral) reply; null where the whole channel does. */
  readonly owner: string | null;
  /** Its owner took it off the screen; the bot can still edit it. */
  dismissed: boolean;
}

/** The bot wrote it to a channel of its own accord: no reply to an interaction or to a message. */
export const isPost = ({ message, owner }: StoredMessage): boolean =>
  owner === null &&
  message.author.bot === true &&
  message.interaction_metadata === undefined &&
  message.message_reference === undefined;

export function isEphemeral(message: APIMessage): boolean {
  return hasFlag(message, MessageFlags.Ephemeral);
}

export function hasFlag(message: APIMessage, flag: MessageFlags): boolean {
  return ((message.flags ?? 0) & flag) !== 0;
}

export function canSee(world: World, userId: string, { message, owner, dismissed }: StoredMessage): boolean {
  const channel = channelById(world.scene, message.channel_id);
  if (channel === null || !isIn(world.scene, userId, channel)) return false;
  return owner === null || (owner === userId && !dismissed);
}
