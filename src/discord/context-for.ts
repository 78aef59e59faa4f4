import type { Asker, CommandContext } from './command.ts';
import type { LibraryFor } from './library-views.ts';

/** What is the same for everybody; the library and the day are asked for anew each time. */
export interface SharedContext
  extends Pick<CommandContext, 'commands' | 'store' | 'channels' | 'moderators' | 'now'> {
  readonly library: LibraryFor;
}

/** What a command may use when this person asks: the library as their server's moderators leave it. */
export const contextFor = (
  asker: Asker,
  { library, commands, store, channels, moderators, now }: SharedContext,
): CommandContext => ({
  now,
  library: library(asker.guild),
  today: now().toISOString().slice(0, 10),
  commands,
  asker,
  store,
  channels,
  moderators,
});
