import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { canSee } from '../messages/stored-message.ts';
import { holds, may } from '../permissions.ts';
import type { Bot, LocalChannel, Person, Snapshot } from '../protocol.ts';
import { isIn, type SceneChannel, type ScenePerson } from '../scene.ts';
import { usableCommands } from '../usable-commands.ts';
import type { World } from '../world.ts';

export function botNow({ scene, online }: World): Bot {
  return { user: scene.bot.user, applicationId: scene.bot.user.id, online };
}

function person({ scene }: World, { user, roles }: ScenePerson): Person {
  return { user, roles, moderator: holds(scene, user.id, PermissionFlagsBits.ManageMessages) };
}

function channel({ scene }: World, viewer: string, there: SceneChannel): LocalChannel {
  const writable = may(scene, viewer, there, PermissionFlagsBits.SendMessages);
  if (there.type === ChannelType.DM) {
    return { id: there.id, type: there.type, name: scene.bot.user.username, topic: null, writable };
  }
  return { id: there.id, type: there.type, name: there.name, topic: there.topic, writable };
}

/** All that one person sees. */
export function snapshot(world: World, viewer: ScenePerson): Snapshot {
  const { scene } = world;
  const { id } = viewer.user;
  return {
    type: 'snapshot',
    me: person(world, viewer),
    people: scene.people.map((each) => person(world, each)),
    bot: botNow(world),
    guild: { id: scene.guild.id, name: scene.guild.name, roles: scene.roles },
    channels: scene.channels
      .filter((there) => isIn(scene, id, there))
      .map((there) => channel(world, id, there)),
    commands: usableCommands(world, id),
    messages: [...world.messages.values()]
      .filter((stored) => canSee(world, id, stored))
      .map(({ message }) => message),
  };
}
