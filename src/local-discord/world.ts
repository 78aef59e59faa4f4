import type { APIApplicationCommand, APIApplicationCommandPermission } from 'discord.js';
import type { Clock } from './clock.ts';
import { type Faults, newFaults } from './faults/faults.ts';
import { type Happenings, happenings } from './happenings.ts';
import type { Interaction, OpenedModal } from './interactions/interaction.ts';
import type { StoredFile } from './messages/attachments.ts';
import { isPost, type StoredMessage } from './messages/stored-message.ts';
import { Recent } from './recent.ts';
import type { Scene } from './scene.ts';
import { snowflakes } from './snowflake.ts';

/** All the state of one local Discord, in memory; handed to whatever reads or changes it. */
export interface World {
  readonly scene: Scene;
  readonly clock: Clock;
  /** The bot's token. */
  readonly token: string;
  /** Where the server is reached: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** How many connections the bot is to have; a large bot's servers are spread over several. */
  readonly shards: number;
  readonly newId: () => string;
  readonly happenings: Happenings;
  /** What is to go wrong. */
  readonly faults: Faults;
  /** By id; those with a `guild_id` are the guild's. */
  readonly commands: Map<string, APIApplicationCommand>;
  /** What the server's settings say of a command, by its id: who may use it, and where. */
  readonly commandSettings: Map<string, readonly APIApplicationCommandPermission[]>;
  /**
   * By id, oldest first; only so many of each are kept, so that a long run does not fill the memory, and besides them
   * what the bot posted, which stands until somebody deletes it.
   */
  readonly messages: Map<string, StoredMessage>;
  readonly interactions: Map<string, Interaction>;
  readonly modals: Map<string, OpenedModal>;
  readonly files: Map<string, StoredFile>;
  /** Whether a gateway session of the bot is connected. */
  online: boolean;
}

/** Interactions: nearly a minute of them at 200 a second, while one has 3 seconds to be acknowledged. */
const KEPT = { messages: 2_000, interactions: 10_000, modals: 1_000, files: 200 };

export function newWorld(given: Pick<World, 'scene' | 'clock' | 'token' | 'origin' | 'shards'>): World {
  return {
    ...given,
    newId: snowflakes(() => given.clock.now()),
    happenings: happenings(),
    faults: newFaults(given.clock),
    commands: new Map(),
    commandSettings: new Map(),
    messages: new Recent(KEPT.messages, isPost),
    interactions: new Recent(KEPT.interactions),
    modals: new Recent(KEPT.modals),
    files: new Recent(KEPT.files),
    online: false,
  };
}

/** Back to an empty channel; the bot stays connected and its commands registered. */
export function resetWorld(world: World): void {
  for (const interaction of world.interactions.values()) interaction.cancelDeadline();
  for (const emptied of [world.messages, world.interactions, world.modals, world.files]) emptied.clear();
  world.happenings.tell({ type: 'reset' });
}
