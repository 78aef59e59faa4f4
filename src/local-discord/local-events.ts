import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIRole,
  APIUser,
  ChannelType,
} from 'discord.js';

/** Somebody the visitor can be. */
export interface Person {
  readonly user: APIUser;
  /** May use what asks for Manage Messages. */
  readonly moderator: boolean;
  /** Role ids in the guild. */
  readonly roles: readonly string[];
}

/** A channel of the guild, or the viewer's conversation with the bot. */
export interface LocalChannel {
  readonly id: string;
  readonly type: ChannelType.GuildText | ChannelType.DM;
  /** “general”; in a DM the bot's name. */
  readonly name: string;
  readonly topic: string | null;
  /** Whether the viewer may write messages in it. */
  readonly writable: boolean;
}

/** A registered command that the viewer may use somewhere. */
export interface LocalCommand {
  readonly command: APIApplicationCommand;
  /** Channels (ids) in which the viewer may use it: permissions and contexts are already taken into account. */
  readonly channels: readonly string[];
}

export interface Bot {
  readonly user: APIUser;
  readonly applicationId: string;
  readonly online: boolean;
}

/** All that the viewer can see; sent first, and again after a reset. */
export interface Snapshot {
  readonly type: 'snapshot';
  readonly me: Person;
  /** The viewer included; first the one who is the viewer by default. */
  readonly people: readonly Person[];
  readonly bot: Bot;
  readonly guild: { readonly id: string; readonly name: string; readonly roles: readonly APIRole[] };
  /** First the one to open. */
  readonly channels: readonly LocalChannel[];
  readonly commands: readonly LocalCommand[];
  /** Of all channels, oldest first; private replies only if they are the viewer's. */
  readonly messages: readonly APIMessage[];
}

/** The bot registered other commands. */
interface CommandsUpdated {
  readonly type: 'commands-updated';
  readonly commands: readonly LocalCommand[];
}

/**
 * A message, as Discord shapes it. Worth knowing:
 * - `flags & MessageFlags.Ephemeral` (64): only the viewer sees it.
 * - `flags & MessageFlags.Loading` (128): deferred, show “… is thinking”; message-updated follows.
 * - `flags & MessageFlags.IsComponentsV2` (32768): `components` is all there is.
 * - `interaction_metadata`: who used what (`user`, `name` for a command) to get it; null for ordinary messages.
 * - `mentions`, `mention_roles`, `mention_everyone`: whom it really pings, allowed_mentions applied.
 * - `attachments[].url` is downloadable from this same server.
 * `nonce` is that of the viewer's request which led to it, else null.
 */
interface MessageWritten {
  readonly type: 'message-created' | 'message-updated';
  readonly message: APIMessage;
  readonly nonce: string | null;
}

interface MessageDeleted {
  readonly type: 'message-deleted';
  readonly channel: string;
  readonly id: string;
}

/** The bot's choices for an autocomplete request; at most 25. */
export interface Choices {
  readonly type: 'choices';
  readonly nonce: string;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
}

/** A modal to open for the viewer. */
export interface ModalOpened {
  readonly type: 'modal-opened';
  readonly nonce: string;
  /** To be named in the submit request; it can be submitted once. */
  readonly modal: string;
  readonly data: APIModalInteractionResponseCallbackData;
}

/**
 * The bot acknowledged in time: a spinner on the button may stop. Sent after the message, choices or modal
 * that the acknowledgement itself brought. `update` and `deferred-update` belong to component interactions.
 */
export interface InteractionAnswered {
  readonly type: 'interaction-answered';
  readonly nonce: string;
  readonly interaction: string;
  readonly by: 'reply' | 'deferred-reply' | 'update' | 'deferred-update' | 'choices' | 'modal';
}

/** The bot did not acknowledge within 3 seconds; so it is, too, when it is offline. */
interface InteractionFailed {
  readonly type: 'interaction-failed';
  readonly nonce: string;
  readonly interaction: string;
  /** To be shown: “The application did not respond”. */
  readonly message: string;
}

/** The bot connected, disconnected or changed its presence. */
interface BotChanged {
  readonly type: 'bot-changed';
  readonly bot: Bot;
}

/** The bot (`user`) is typing in a channel, for the next 10 seconds or until its message. */
interface Typing {
  readonly type: 'typing';
  readonly channel: string;
  readonly user: string;
}

export type LocalEvent =
  | Snapshot
  | CommandsUpdated
  | MessageWritten
  | MessageDeleted
  | Choices
  | ModalOpened
  | InteractionAnswered
  | InteractionFailed
  | BotChanged
  | Typing;
