import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import { settingFor } from './command-permissions.ts';
import { may, permissionsIn } from './permissions.ts';
import type { LocalCommand } from './protocol.ts';
import { isIn, type SceneChannel } from './scene.ts';
import type { World } from './world.ts';

/** Whether a command belongs in a channel at all: guild commands and contexts. */
function fits(command: APIApplicationCommand, channel: SceneChannel): boolean {
  const inDirect = channel.type === ChannelType.DM;
  if (command.guild_id !== undefined && inDirect) return false;
  const context = inDirect ? InteractionContextType.BotDM : InteractionContextType.Guild;
  return command.contexts?.includes(context) ?? true;
}

/**
 * Discord asks for default_member_permissions in a guild only, and where the server's settings say nothing; “0” leaves
 * a command to administrators.
 */
function allowed(
  { scene, commandSettings }: World,
  command: APIApplicationCommand,
  userId: string,
  channel: SceneChannel,
): boolean {
  if (!may(scene, userId, channel, PermissionFlagsBits.UseApplicationCommands)) return false;
  const needed = command.default_member_permissions;
  if (channel.type === ChannelType.DM) return true;
  const setting = settingFor(commandSettings.get(command.id) ?? [], scene, userId, channel);
  if (setting !== null) return setting;
  if (needed === null) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissionsIn(scene, userId, channel) & bits) === bits;
}

export function isUsable(
  world: World,
  command: APIApplicationCommand,
  userId: string,
  channel: SceneChannel,
): boolean {
  return (
    isIn(world.scene, userId, channel) && fits(command, channel) && allowed(world, command, userId, channel)
  );
}

/** The commands a person may use somewhere, slash commands first, by name. */
export function usableCommands(world: World, userId: string): LocalCommand[] {
  const slashFirst = (command: APIApplicationCommand) =>
    Number(command.type !== ApplicationCommandType.ChatInput);
  return [...world.commands.values()]
    .map((command) => ({
      command,
      channels: world.scene.channels
        .filter((channel) => isUsable(world, command, userId, channel))
        .map((channel) => channel.id),
    }))
    .filter(({ channels }) => channels.length > 0)
    .sort(
      (a, b) => slashFirst(a.command) - slashFirst(b.command) || (a.command.name < b.command.name ? -1 : 1),
    );
}
