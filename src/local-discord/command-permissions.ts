import { type APIApplicationCommandPermission, ApplicationCommandPermissionType as Type } from 'discord.js';
import { personById, type Scene, type SceneChannel } from './scene.ts';

/** What a server's settings say of a command in a channel for somebody; null where they say nothing. */
export function settingFor(
  settings: readonly APIApplicationCommandPermission[],
  scene: Scene,
  userId: string,
  channel: SceneChannel,
): boolean | null {
  const saying = (type: Type, id: string): boolean | undefined =>
    settings.find((one) => one.type === type && one.id === id)?.permission;
  const everywhere = String(BigInt(scene.guild.id) - 1n);
  if ((saying(Type.Channel, channel.id) ?? saying(Type.Channel, everywhere)) === false) return false;
  const own = saying(Type.User, userId);
  if (own !== undefined) return own;
  const roles = personById(scene, userId)?.roles ?? [];
  const held = roles.map((id) => saying(Type.Role, id)).filter((one) => one !== undefined);
  if (held.length > 0) return held.includes(true);
  return saying(Type.Role, scene.guild.id) ?? null;
}
