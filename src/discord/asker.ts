import type { Interaction } from 'discord.js';
import type { Asker } from './command.ts';

/** Discord says with each interaction what its sender may do where it was sent. */
export function askerOf({ user, member, memberPermissions, guildId, channelId }: Interaction): Asker {
  const roles =
    member === null ? [] : Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
  const nick = member === null ? null : 'displayName' in member ? member.displayName : member.nick;
  return {
    id: user.id,
    name: nick ?? user.displayName,
    permissions: memberPermissions?.bitfield ?? 0n,
    roles,
    guild: guildId,
    channel: channelId,
  };
}
