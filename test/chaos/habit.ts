import type { InteractionRequest, LocalEvent, Snapshot } from '../../src/local-discord/protocol.ts';
import type { Random } from './random.ts';

type Untold<T> = T extends InteractionRequest ? Omit<T, 'as' | 'nonce'> : never;

/** Something to be done at the local Discord. */
export interface Deed {
  /** [/ask, autocomplete, button, modal] */
  readonly what: string;
  readonly request: Untold<InteractionRequest>;
}

/** What somebody sees of the server. */
export type Around = Pick<Snapshot, 'people' | 'channels' | 'commands'>;

/** How somebody goes about things. Keeps little, for long runs. */
export interface Habit {
  see(event: LocalEvent): void;
  /** Null where what was chosen cannot be done now: no form is open, no button is there. */
  next(random: Random, around: Around): Deed | null;
  /** It is sent under this nonce. */
  sending?(nonce: string): void;
  /** The local Discord would not even send it: the message is gone, the form was closed. */
  refused?(): void;
}
