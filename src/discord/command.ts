import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import type { IsoDate } from '../articles/article.ts';
import type { Library } from '../library.ts';
import type { Options } from './shown-request.ts';
import type { Reply } from './view.ts';

/** What a command may use. */
export interface CommandContext {
  readonly library: Library;
  /** For dates that people type: “last summer”. */
  readonly today: IsoDate;
  /** All commands, for /help. */
  readonly commands: readonly Command[];
}

/** A slash command: its declaration beside what it does. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** One more line for /help, where the description does not say enough. */
  readonly help?: string;
  /** The same whether the options were typed, read back from a reply to turn its page, or shared. */
  run(options: Options, context: CommandContext): Promise<Reply>;
}
