import type { ChatInputCommandInteraction, MessageComponentInteraction } from 'discord.js';
import type { Command, CommandContext } from './command.ts';
import type { ContextKey, CustomId } from './custom-id.ts';
import type { Outcome, Plan } from './deliver.ts';
import { readOptions } from './options.ts';
import { type Press, readPress } from './press.ts';
import { contextMessage } from './render/context.ts';
import { type Frame, layout, type OutgoingMessage, plainMessage } from './render/layout.ts';
import type { Options } from './shown-request.ts';

type FrameHere = Pick<Frame, 'asker' | 'page' | 'note'> & Pick<Outcome, 'as' | 'private'>;

/** To the one who acted, and ready. */
const privately = (message: OutgoingMessage): Plan => ({
  as: 'reply',
  private: true,
  outcome: Promise.resolve({ message, as: 'reply', private: true }),
});

/** A message of the bot's own. */
const note = (text: string): Plan => privately(plainMessage(text));

const run = (command: Command, options: Options, context: CommandContext, frame: FrameHere): Plan => ({
  as: frame.as,
  private: frame.private,
  outcome: outcomeOf(command, options, context, frame),
});

async function outcomeOf(
  command: Command,
  options: Options,
  context: CommandContext,
  { as, private: isPrivate, ...frame }: FrameHere,
): Promise<Outcome> {
  const reply = await command.run(options, context);
  if (reply.kind === 'refusal') return { message: plainMessage(reply.text), as: 'reply', private: true };
  const shown = { ...frame, command: command.data.name, options, shareable: isPrivate };
  return { message: layout(reply, shown), as, private: isPrivate };
}

export type Commands = ReadonlyMap<string, Command>;

const names = (commands: Commands): string => [...commands.keys()].map((name) => `/${name}`).join(', ');

/** A slash command as typed. */
export function planCommand(
  { commandName, options, user }: ChatInputCommandInteraction,
  commands: Commands,
  context: CommandContext,
): Plan {
  const command = commands.get(commandName);
  if (command === undefined) {
    return note(
      `This bot has no such command any more. It has ${names(commands)}; reload Discord to see them.`,
    );
  }
  const read = readOptions(options.data, command);
  if (read.kind === 'refusal') return note(read.text);
  return run(command, read.options, context, {
    as: 'reply',
    private: read.private,
    asker: user.id,
    page: 0,
    note: null,
  });
}

const NOT_OFFERED =
  'That button or choice does not belong to this message, so nothing was done. Ask again instead.';
const NOT_YOURS = 'Only the person who asked can use that. Ask yourself: the answer comes to you alone.';
const OWN_COPY = '-# your own copy: only the person who asked turns the pages of the other one';

/** A button or menu on one of the bot's messages, however old. */
export function planPress(
  interaction: MessageComponentInteraction,
  commands: Commands,
  context: CommandContext,
): Plan {
  const press = readPress(interaction);
  if (press === null) return note(NOT_OFFERED);
  const { id } = press;
  if (id.kind === 'context') return planContext(id, press.label, context);
  const command = commands.get(id.command);
  return command === undefined
    ? note(NOT_OFFERED)
    : planAgain(id, press, command, interaction.user.id, context);
}

/** The command of a reply once more: another page of it, for everybody, or with what was chosen. */
function planAgain(
  id: Exclude<CustomId, { kind: 'context' }>,
  press: Press,
  command: Command,
  user: string,
  context: CommandContext,
): Plan {
  const inPlace = { as: 'update', private: press.private, asker: user, note: press.note } as const;
  const anew = { as: 'reply', asker: user } as const;
  const isAsker = id.asker === user;
  switch (id.kind) {
    case 'page':
      return isAsker
        ? run(command, press.options, context, { ...inPlace, page: id.page })
        : run(command, press.options, context, { ...anew, private: true, page: id.page, note: OWN_COPY });
    case 'choose':
      return isAsker ? run(command, press.options, context, { ...inPlace, page: 0 }) : note(NOT_YOURS);
    case 'share': {
      const by = `-# shared by <@${user}>`;
      return isAsker && press.private
        ? run(command, press.options, context, { ...anew, private: false, page: id.page, note: by })
        : note(NOT_YOURS);
    }
  }
}

function planContext(key: ContextKey, label: string | null, { library }: CommandContext): Plan {
  const message = contextMessage(key, library);
  if (message !== null) return privately(message);
  const name = label ?? 'That article';
  return note(
    `${name} has changed since, or is no longer in the coverage: its words are not shown. Ask again.`,
  );
}
