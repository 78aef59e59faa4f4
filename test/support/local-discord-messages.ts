import type { APIMessage } from 'discord.js';
import type { LocalEvent } from '../../src/local-discord/protocol.ts';

/** The messages that stand on a person's screen after these events, oldest first. */
export function messagesSeen(events: readonly LocalEvent[]): APIMessage[] {
  const seen = new Map<string, APIMessage>();
  for (const event of events) {
    if (event.type === 'snapshot') {
      seen.clear();
      for (const message of event.messages) seen.set(message.id, message);
    } else if (event.type === 'message-deleted') seen.delete(event.id);
    else if (event.type === 'message-created' || event.type === 'message-updated') {
      seen.set(event.message.id, event.message);
    }
  }
  return [...seen.values()];
}
