import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { IsoDate } from '../articles/article.ts';
import type { Library } from '../library.ts';
import type { Store } from '../store/store.ts';
import type { Action } from './action.ts';
import type { Channels } from './channels.ts';
import type { Moderators } from './moderators.ts';
import type { Options } from './shown-request.ts';
import type { Refusal, Reply } from './view.ts';

/** Who acts, and where. */
export interface Asker {
  readonly id: string;
  /** As the server shows it. */
  readonly name: string;
  /** In the channel; none in direct messages. */
  readonly permissions: bigint;
  /** Ids of the roles held on the server. */
  readonly roles: readonly string[];
  /** Null in direct messages. */
  readonly guild: string | null;
  readonly channel: string | null;
  /** On a server that does not have the bot: somebody uses it there as an app of their own. */
  readonly broughtAlong?: boolean;
}

/** What a command may use. */
export interface CommandContext {
  readonly library: Library;
  /** For dates that people type: “last summer”. */
  readonly today: IsoDate;
  readonly now: () => Date;
  /** All commands, for /help. */
  readonly commands: readonly Command[];
  readonly asker: Asker;
  readonly store: Store;
  readonly channels: Channels;
  readonly moderators: Moderators;
}

/** A slash command: its declaration beside what it does. */
export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** One more line for /help, where the description does not say enough. */
  readonly help?: string;
  /** The same whether the options were typed, read back from a reply to turn its page, or shared. */
  run(options: Options, context: CommandContext): Promise<Reply>;
  /** What the buttons, menus and modals of its own do, beside those of every reply. */
  readonly actions?: readonly Action[];
}

/** What a slash command is asked about a message. */
export interface Question {
  readonly command: SlashCommand;
  readonly options: Options;
}

/** A command in a message's menu: it asks a slash command, which answers as if its options had been typed. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  readonly help: string;
  /** `text`: what the message says. */
  asks(text: string): Question | Refusal;
}

export type Command = SlashCommand | MessageCommand;

export const isSlashCommand = (command: Command): command is SlashCommand => 'run' in command;

export const isMessageCommand = (command: Command): command is MessageCommand => 'asks' in command;
