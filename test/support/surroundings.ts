import type { Channels } from '../../src/discord/channels.ts';
import type { CommandContext } from '../../src/discord/command.ts';
import { openStore } from '../../src/store/store.ts';

const nowhere = (): never => {
  throw new Error('no channels here');
};

const noChannels: Channels = {
  send: nowhere,
  edit: nowhere,
  remove: nowhere,
  stands: nowhere,
  find: nowhere,
  inTurn: nowhere,
  isUnderWay: nowhere,
  waitIn: nowhere,
  mayWrite: nowhere,
};

/** What a command has about it where only its answer matters: an empty store, no channels, nobody who moderates. */
export const surroundings = (): Pick<CommandContext, 'store' | 'channels' | 'moderators' | 'now'> => ({
  store: openStore(':memory:'),
  now: () => new Date('2024-01-15T12:00:00Z'),
  channels: noChannels,
  moderators: { mayUse: async () => false },
});
