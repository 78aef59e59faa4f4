import type { Interaction } from 'discord.js';
import type { Log } from '../log.ts';

/** One interaction, or one mention, from its coming to its answer. */
export interface InteractionEvent {
  /** Discord's, for finding what a user reports. */
  readonly id: string;
  /** command, autocomplete, mention, or what a pressed button is for. */
  readonly kind: string;
  /** Null for a button. */
  readonly command: string | null;
  /** answered, failed, too late, limited, stopping, completed, unknown, lost. */
  readonly status: string;
  readonly ms: number;
  /** Passages and the like that the answer shows over all its pages; null where it shows none by nature. */
  readonly hits: number | null;
  /** What was typed: for the log alone, and there only where LOG_CONTENT is on. */
  readonly question?: unknown;
  /** Whose id: likewise. */
  readonly user?: string;
}

/** A connection to Discord that was ready is lost. */
export interface DisconnectedEvent {
  /** Which of them: large bots have several. */
  readonly shard: number;
  /** The WebSocket's close code; null where there was none. */
  readonly code: number | null;
  readonly reason: string;
}

export interface ReconnectedEvent {
  readonly shard: number;
  /** Since it was lost. */
  readonly seconds: number;
}

/** Who is told what the bot does: the log and the metrics. */
export interface Observer {
  interaction(event: InteractionEvent): void;
  /** Once an outage, however often the connection is tried again. */
  disconnected(event: DisconnectedEvent): void;
  reconnected(event: ReconnectedEvent): void;
}

/** A line for each interaction; what was typed and by whom only where LOG_CONTENT is on (log.ts). */
export const logObserver = (log: Log): Observer => ({
  interaction: (event) => log.info(event, 'interaction'),
  disconnected: (event) => log.warn(event, 'the connection to Discord is lost'),
  reconnected: (event) => log.info(event, 'connected to Discord again'),
});

export const bothObservers = (one: Observer, other: Observer): Observer => ({
  interaction(event) {
    one.interaction(event);
    other.interaction(event);
  },
  disconnected(event) {
    one.disconnected(event);
    other.disconnected(event);
  },
  reconnected(event) {
    one.reconnected(event);
    other.reconnected(event);
  },
});

/** What an event says of an interaction before it is answered. */
export function aboutInteraction(
  interaction: Interaction,
): Pick<InteractionEvent, 'id' | 'kind' | 'command' | 'question' | 'user'> {
  const { id } = interaction;
  const user = interaction.user.id;
  if (interaction.isChatInputCommand()) {
    const typed = interaction.options.data.map(({ name, value }) => [name, value]);
    return {
      id,
      kind: 'command',
      command: interaction.commandName,
      question: Object.fromEntries(typed),
      user,
    };
  }
  if (interaction.isCommand()) return { id, kind: 'command', command: interaction.commandName, user };
  if (interaction.isAutocomplete())
    return { id, kind: 'autocomplete', command: interaction.commandName, user };
  return { id, kind: 'other', command: null, user };
}
