import {
  type APIGuildMember,
  type APIInteractionDataResolvedChannel,
  type APIRole,
  type APIUser,
  ChannelType,
} from 'discord.js';
import { memberShape } from '../discord-shapes.ts';
import { permissionsIn } from '../permissions.ts';
import type { GuildChannel, Scene, ScenePerson } from '../scene.ts';

/** Users, members, roles and channels named by id in an interaction. */
export function resolved(scene: Scene, ids: readonly string[], viewer: string) {
  const people = [...scene.people, scene.bot].filter(({ user }) => ids.includes(user.id));
  const byId = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
    Object.fromEntries(entries);
  const found: {
    users: Record<string, APIUser>;
    members: Record<string, Omit<APIGuildMember, 'user' | 'deaf' | 'mute'> & { permissions: string }>;
    roles: Record<string, APIRole>;
    channels: Record<string, APIInteractionDataResolvedChannel>;
  } = {
    users: byId(people.map(({ user }) => [user.id, user])),
    members: byId(people.map((person) => [person.user.id, resolvedMember(scene, person)])),
    roles: byId(scene.roles.filter(({ id }) => ids.includes(id)).map((role) => [role.id, role])),
    channels: byId(
      scene.channels
        .filter(
          (channel): channel is GuildChannel => channel.type !== ChannelType.DM && ids.includes(channel.id),
        )
        .map((channel) => [
          channel.id,
          {
            id: channel.id,
            name: channel.name,
            type: channel.type,
            permissions: String(permissionsIn(scene, viewer, channel)),
            parent_id: null,
          } as APIInteractionDataResolvedChannel,
        ]),
    ),
  };
  return found;
}

function resolvedMember(scene: Scene, person: ScenePerson) {
  const { deaf: _deaf, mute: _mute, ...member } = memberShape(person);
  return { ...member, permissions: String(guildPermissions(scene, person.user.id)) };
}

/** Permissions in the guild's first channel, which has no overwrites. */
function guildPermissions(scene: Scene, userId: string): bigint {
  const open = scene.channels.find(
    (channel) => channel.type !== ChannelType.DM && channel.overwrites.length === 0,
  );
  return open ? permissionsIn(scene, userId, open) : 0n;
}
