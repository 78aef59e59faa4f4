import { ApplicationIntegrationType, type Interaction } from 'discord.js';
import type { Asker } from './command.ts';

/** Discord says with each interaction what its sender may do where it was sent. */
export function askerOf(interaction: Interaction): Asker {
  const { user, member, memberPermissions, guildId, channelId, authorizingIntegrationOwners } = interaction;
  const isOfServer = authorizingIntegrationOwners?.[ApplicationIntegrationType.GuildInstall] !== undefined;
  const roles =
    member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const nick = member === null ? null : 'displayName' in member ? member.displayName : member.nick;
  return {
    id: user.id,
    name: nick ?? user.displayName,
    permissions: memberPermissions?.bitfield ?? 0n,
    roles,
    guild: guildId,
    broughtAlong: guildId !== null && !isOfServer,
    channel: channelId,
  };
}
