import type { APIInteraction } from 'discord.js';
import type { StoredMessage } from './messages/stored-message.ts';
import type { LocalEvent } from './protocol.ts';

/** The request of a person that led to something. */
export interface Cause {
  readonly user: string;
  readonly nonce: string;
}

/** What happens in the world; the gateway and the people's event streams each tell their own side of it. */
export type Happening =
  | {
      readonly type: 'message-created' | 'message-updated';
      readonly stored: StoredMessage;
      readonly cause: Cause | null;
    }
  | { readonly type: 'message-deleted'; readonly stored: StoredMessage }
  | { readonly type: 'interaction-created'; readonly payload: APIInteraction }
  /** Only for one person: choices, a modal, how an interaction went. */
  | { readonly type: 'told'; readonly user: string; readonly event: LocalEvent }
  | { readonly type: 'typing'; readonly channel: string; readonly user: string }
  | { readonly type: 'commands-updated' | 'bot-changed' | 'reset' };

export interface Happenings {
  tell(happening: Happening): void;
  /** Returns what ends the listening. */
  listen(listener: (happening: Happening) => void): () => void;
}

export function happenings(): Happenings {
  const listeners = new Set<(happening: Happening) => void>();
  return {
    tell: (happening) => {
      for (const listener of listeners) listener(happening);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
