import type { Cause, Happening } from '../happenings.ts';
import { canSee } from '../messages/stored-message.ts';
import type { LocalEvent } from '../protocol.ts';
import { channelById, isIn, type ScenePerson } from '../scene.ts';
import { usableCommands } from '../usable-commands.ts';
import type { World } from '../world.ts';
import { botNow, snapshot } from './snapshot.ts';

/** What a person is told of a happening; null where it is none of theirs. */
export function toldToPerson(world: World, viewer: ScenePerson, happening: Happening): LocalEvent | null {
  const { id } = viewer.user;
  switch (happening.type) {
    case 'message-created':
    case 'message-updated': {
      const { stored, cause, type } = happening;
      return canSee(world, id, stored) ? { type, message: stored.message, nonce: nonceFor(id, cause) } : null;
    }
    case 'message-deleted': {
      const { message } = happening.stored;
      return canSee(world, id, happening.stored)
        ? { type: 'message-deleted', channel: message.channel_id, id: message.id }
        : null;
    }
    case 'told':
      return happening.user === id ? happening.event : null;
    case 'typing': {
      const channel = channelById(world.scene, happening.channel);
      return channel !== null && isIn(world.scene, id, channel) ? happening : null;
    }
    case 'commands-updated':
      return { type: 'commands-updated', commands: usableCommands(world, id) };
    case 'bot-changed':
      return { type: 'bot-changed', bot: botNow(world) };
    case 'reset':
      return snapshot(world, viewer);
    case 'interaction-created':
      return null;
  }
}

function nonceFor(viewer: string, cause: Cause | null): string | null {
  return cause?.user === viewer ? cause.nonce : null;
}
