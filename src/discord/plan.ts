import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Action } from './action.ts';
import {
  type Command,
  type CommandContext,
  isMessageCommand,
  isSlashCommand,
  type SlashCommand,
} from './command.ts';
import type { AnswerPlan, Outcome, Plan } from './deliver.ts';
import { textOfMessage } from './message-text.ts';
import { readOptions } from './options.ts';
import { readPress } from './press.ts';
import { type Frame, layout, type OutgoingMessage, plainMessage } from './render/layout.ts';
import type { Options } from './shown-request.ts';

type FrameHere = Pick<Frame, 'asker' | 'page' | 'note'> & Pick<Outcome, 'as' | 'private'>;

/** To the one who acted, and ready. */
export const privately = (message: OutgoingMessage): AnswerPlan => ({
  as: 'reply',
  private: true,
  outcome: Promise.resolve({ message, as: 'reply', private: true }),
});

/** A message of the bot's own. */
export const note = (text: string): AnswerPlan => privately(plainMessage(text));

/** A slash command with these options, whoever or whatever supplied them. */
export const run = (
  command: SlashCommand,
  options: Options,
  context: CommandContext,
  frame: FrameHere,
): AnswerPlan => ({
  as: frame.as,
  private: frame.private,
  outcome: outcomeOf(command, options, context, frame),
});

async function outcomeOf(
  command: SlashCommand,
  options: Options,
  context: CommandContext,
  { as, private: isPrivate, ...frame }: FrameHere,
): Promise<Outcome> {
  const reply = await command.run(options, context);
  switch (reply.kind) {
    case 'refusal':
      return { message: plainMessage(reply.text), as: 'reply', private: true };
    case 'panel':
      return { message: reply.message, as, private: true };
    case 'view': {
      const shown = {
        ...frame,
        command: command.data.name,
        options,
        shareable: isPrivate && !reply.confidential,
      };
      return { message: layout(reply, shown), as, private: isPrivate, hits: reply.blocks.length };
    }
  }
}

const FIRST_PAGE = { as: 'reply', page: 0, note: null } as const;

const goneCommand = (commands: readonly Command[]): Plan => {
  const names = commands.filter(isSlashCommand).map(({ data }) => `/${data.name}`);
  return note(
    `This bot has no such command any more. It has ${names.join(', ')}; reload Discord to see them.`,
  );
};

/** A slash command as typed. */
export function planCommand(
  { commandName, options }: ChatInputCommandInteraction,
  context: CommandContext,
): Plan {
  const { commands, asker } = context;
  const command = commands.filter(isSlashCommand).find(({ data }) => data.name === commandName);
  if (command === undefined) return goneCommand(commands);
  const read = readOptions(options.data, command);
  if (read.kind === 'refusal') return note(read.text);
  return run(command, read.options, context, { ...FIRST_PAGE, private: read.private, asker: asker.id });
}

/** A command from a message's menu. */
export function planMessageCommand(
  { commandName, targetMessage }: MessageContextMenuCommandInteraction,
  context: CommandContext,
): Plan {
  const { commands, asker } = context;
  const command = commands.filter(isMessageCommand).find(({ data }) => data.name === commandName);
  if (command === undefined) return goneCommand(commands);
  const asked = command.asks(textOfMessage(targetMessage));
  if ('kind' in asked) return note(asked.text);
  return run(asked.command, asked.options, context, { ...FIRST_PAGE, private: true, asker: asker.id });
}

export const NOT_OFFERED =
  'That button or choice does not belong to this message, so nothing was done. Ask again instead.';

/** A button, menu or modal of one of the bot's messages, however old. */
export function planPress(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  actions: ReadonlyMap<string, Action>,
  context: CommandContext,
): Plan | Promise<Plan> {
  const press = readPress(interaction);
  const action = press && actions.get(press.customId.split(':', 1)[0] ?? '');
  return press && action ? action.act(press, context) : note(NOT_OFFERED);
}
