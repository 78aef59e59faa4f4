import { ChannelType, OverwriteType, PermissionFlagsBits as Permission } from 'discord.js';
import { isIn, personById, type Scene, type SceneChannel } from './scene.ts';

/** What Discord grants in a direct conversation, where there are no roles. */
const IN_DIRECT_MESSAGES =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.ReadMessageHistory |
  Permission.AddReactions |
  Permission.UseExternalEmojis |
  Permission.UseApplicationCommands;

/** Somebody's permissions in a channel: roles joined, then the overwrites of everyone, of the roles, of the member. */
export function permissionsIn(scene: Scene, userId: string, channel: SceneChannel): bigint {
  const person = personById(scene, userId);
  if (person === null || !isIn(scene, userId, channel)) return 0n;
  if (channel.type === ChannelType.DM) return IN_DIRECT_MESSAGES;
  const held = new Set([scene.guild.id, ...person.roles]);
  let bits = scene.roles.reduce(
    (sum, role) => (held.has(role.id) ? sum | BigInt(role.permissions) : sum),
    0n,
  );
  const stages = [
    channel.overwrites.filter((o) => o.id === scene.guild.id),
    channel.overwrites.filter(
      (o) => o.type === OverwriteType.Role && o.id !== scene.guild.id && held.has(o.id),
    ),
    channel.overwrites.filter((o) => o.type === OverwriteType.Member && o.id === userId),
  ];
  for (const overwrites of stages) {
    for (const { deny } of overwrites) bits &= ~BigInt(deny);
    for (const { allow } of overwrites) bits |= BigInt(allow);
  }
  return bits;
}

export function may(scene: Scene, userId: string, channel: SceneChannel, needed: bigint): boolean {
  return (permissionsIn(scene, userId, channel) & needed) === needed;
}

/** Whether one of a person's roles grants it, wherever in the guild. */
export function holds(scene: Scene, userId: string, needed: bigint): boolean {
  const roles = personById(scene, userId)?.roles ?? [];
  return scene.roles.some(
    (role) => roles.includes(role.id) && (BigInt(role.permissions) & needed) === needed,
  );
}
