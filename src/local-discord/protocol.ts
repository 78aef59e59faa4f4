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
export type * from './local-events.ts';

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
interface PageFile {
  /** MIME type with charset. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Added to, or in place of, the default headers (nosniff, no-store); among them its Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves the page: `/` and what it loads, asked by path without the query; null for a path it does not have. */
export type Page = (path: string) => Promise<PageFile | null>;
