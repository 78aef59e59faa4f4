/**
 * What people (the web page, tests) and the local Discord say to each other; types only.
 *
 *   GET  /local/events?as=USER   Server-Sent Events: each `data:` is one LocalEvent as JSON, a snapshot first.
 *                                Without `as` the viewer is the first of the people. To switch, open a new stream.
 *   POST /local/interactions     InteractionRequest → 202 InteractionAccepted; what comes of it arrives as events
 *   POST /local/messages         MessageRequest     → 201 APIMessage
 *   POST /local/dismissals       DismissalRequest   → 204; takes a private reply off its owner's screen
 *   POST /local/reset            (no body)          → 204; forgets all messages; every viewer gets a new snapshot
 *
 * Bodies are application/json. A refusal is a Refusal with status 400 (the body is wrong), 403 (not allowed
 * to this person, or a page from elsewhere) or 404 (no such command, message, channel, …).
 * Ids are Discord's snowflakes, as strings.
 */
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
export interface CommandsUpdated {
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
export interface MessageCreated {
  readonly type: 'message-created';
  readonly message: APIMessage;
  readonly nonce: string | null;
}

export interface MessageUpdated {
  readonly type: 'message-updated';
  readonly message: APIMessage;
  readonly nonce: string | null;
}

export interface MessageDeleted {
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
export interface InteractionFailed {
  readonly type: 'interaction-failed';
  readonly nonce: string;
  readonly interaction: string;
  /** To be shown: “The application did not respond”. */
  readonly message: string;
}

/** The bot connected, disconnected or changed its presence. */
export interface BotChanged {
  readonly type: 'bot-changed';
  readonly bot: Bot;
}

/** The bot (`user`) is typing in a channel, for the next 10 seconds or until its message. */
export interface Typing {
  readonly type: 'typing';
  readonly channel: string;
  readonly user: string;
}

export type LocalEvent =
  | Snapshot
  | CommandsUpdated
  | MessageCreated
  | MessageUpdated
  | MessageDeleted
  | Choices
  | ModalOpened
  | InteractionAnswered
  | InteractionFailed
  | BotChanged
  | Typing;

interface FromPerson {
  /** User id of the person who acts. */
  readonly as: string;
  /** Chosen by the sender, unique; comes back on the events that this request leads to. 1–100 characters. */
  readonly nonce: string;
}

/** A value typed for an option: string; integer or number; boolean; for user, channel, role or mentionable an id. */
export interface OptionValue {
  readonly name: string;
  readonly value: string | number | boolean;
}

interface CommandInvocation extends FromPerson {
  readonly channel: string;
  /** Id of the command. */
  readonly command: string;
  /** The path to the subcommand where the command has any: `['add']` or `['group', 'add']`. */
  readonly subcommand?: readonly string[];
  /** Options that were filled in; the local Discord adds their types. */
  readonly options: readonly OptionValue[];
}

export interface SlashCommandRequest extends CommandInvocation {
  readonly kind: 'command';
}

/** Choices for the option being typed; `options` holds its text so far (always a string) and the others. */
export interface AutocompleteRequest extends CommandInvocation {
  readonly kind: 'autocomplete';
  /** Name of the option being typed. */
  readonly focused: string;
}

/** A command of the context menu of a message or a user. */
export interface ContextMenuRequest extends FromPerson {
  readonly kind: 'context-menu';
  readonly channel: string;
  readonly command: string;
  /** Id of the message or the user. */
  readonly target: string;
}

/** A button pressed, or a choice made in a select menu. */
export interface ComponentRequest extends FromPerson {
  readonly kind: 'component';
  readonly message: string;
  readonly customId: string;
  /** What was selected (for user, role and channel menus: ids); absent for a button. */
  readonly values?: readonly string[];
}

/** One filled-in input of a modal: `value` for a text input (and a radio group or checkbox), `values` for menus. */
export interface ModalField {
  readonly customId: string;
  readonly value?: string | boolean | null;
  readonly values?: readonly string[];
}

export interface ModalSubmitRequest extends FromPerson {
  readonly kind: 'modal-submit';
  /** As named by modal-opened. */
  readonly modal: string;
  readonly fields: readonly ModalField[];
}

export type InteractionRequest =
  | SlashCommandRequest
  | AutocompleteRequest
  | ContextMenuRequest
  | ComponentRequest
  | ModalSubmitRequest;

export interface InteractionAccepted {
  readonly interaction: string;
}

/** A person writes a message; `<@BOTID>` in it mentions the bot. */
export interface MessageRequest extends FromPerson {
  readonly channel: string;
  readonly content: string;
  /** Id of the message that is replied to. */
  readonly replyTo?: string;
}

export interface DismissalRequest {
  readonly as: string;
  readonly message: string;
}

/** Why a request was refused. */
export interface Refusal {
  /** A sentence to show. */
  readonly message: string;
  /** Where in the body, for status 400: “options.0.value: expected string”. */
  readonly issues: readonly string[];
}

/** A file of the page. */
export interface PageFile {
  /** MIME type with charset. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Added to, or in place of, the default headers (a strict Content-Security-Policy, nosniff, no-store). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves the page: `/` and what it loads, asked by path without the query; null for a path it does not have. */
export type Page = (path: string) => Promise<PageFile | null>;
