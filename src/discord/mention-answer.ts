import { type CommandContext, isSlashCommand, type SlashCommand } from './command.ts';
import { commandFor, type Fitting } from './command-for.ts';
import { longest } from './options.ts';
import { plainQuestion } from './plain-text.ts';
import { run } from './plan.ts';
import { type OutgoingMessage, plainMessage } from './render/layout.ts';
import type { OptionName, Options } from './shown-request.ts';
import { tellingPart } from './telling-part.ts';

const HOW_TO_ASK =
  '**Ask after the mention**: who said the talks are advancing? When was the visit? Which sources report it? The answer is quoted from the coverage. For a message that somebody else wrote: press it or click it with the right button, then Apps → Find coverage or Check this quote. `/help` lists the commands.';

export interface MentionAnswer {
  /** Null where nothing was asked. */
  readonly command: string | null;
  readonly message: OutgoingMessage;
  /** How many passages and the like it shows. */
  readonly hits: number | null;
}

/** The answer to what somebody wrote to the bot, by the command that fits; in public, as the question is. */
export async function answerMention(written: string, context: CommandContext): Promise<MentionAnswer> {
  const text = plainQuestion(written);
  if (!/[\p{L}\p{N}]/u.test(text)) return { command: null, message: plainMessage(HOW_TO_ASK), hits: null };
  const { command, options } = fitting(text, context);
  const frame = { as: 'reply', private: false, asker: context.asker.id, page: 0, note: null } as const;
  const { message, hits = null } = await run(command, short(options, command), context, frame).outcome;
  return { command: command.data.name, message, hits };
}

/** A bot may be run without one of the commands; passages bear on everything. */
function fitting(text: string, context: CommandContext): { command: SlashCommand; options: Options } {
  const { speakers } = context.library;
  const chosen = commandFor(text, (name) => speakers.find(name).length > 0);
  const command = named(chosen.command, context);
  if (command !== undefined) return { command, options: chosen.options };
  const ask = named('ask', context);
  if (ask === undefined) throw new Error('there is no command to ask');
  return { command: ask, options: { question: text } };
}

const named = (name: Fitting['command'], { commands }: CommandContext): SlashCommand | undefined =>
  commands.filter(isSlashCommand).find(({ data }) => data.name === name);

const short = (options: Options, command: SlashCommand): Options =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      tellingPart(value, longest(name as OptionName, command)),
    ]),
  );
