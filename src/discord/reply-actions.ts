import type { Action, Part, Press } from './action.ts';
import { type CommandContext, isSlashCommand, type SlashCommand } from './command.ts';
import { type ContextKey, type CustomId, readCustomId } from './custom-id.ts';
import type { Plan } from './deliver.ts';
import { NOT_OFFERED, note, privately, run } from './plan.ts';
import { contextMessage } from './render/context.ts';
import { reportAction } from './reports/report-action.ts';
import { isOptionName, type Options, readNote, readRequestLines } from './shown-request.ts';

/** What a press on a reply goes by: nothing but the reply itself. */
interface ReplyPress {
  /** With what was chosen from a menu put in. */
  readonly options: Options;
  readonly note: string | null;
  readonly private: boolean;
}

const NOT_YOURS = 'Only the person who asked can use that. Ask yourself: the answer comes to you alone.';
const OWN_COPY = '-# your own copy: only the person who asked turns the pages of the other one';

/** The buttons and menus that every reply can have, and how it is read back from the message when one is pressed. */
export const replyActions: readonly Action[] = [
  ...(['page', 'share', 'choose', 'context'] as const).map((kind) => ({ kind, act: planPress })),
  reportAction,
];

function planPress(press: Press, context: CommandContext): Plan {
  const id = readCustomId(press.customId);
  if (id?.kind === 'context') return planContext(id, labelBeside(press), context);
  const options = readRequestLines(press.parts);
  if (id === null || options === null) return note(NOT_OFFERED);
  const command = context.commands.find(({ data }) => data.name === id.command);
  if (command === undefined || !isSlashCommand(command)) return note(NOT_OFFERED);
  const chosen = id.kind === 'choose' ? choice(id.option, press.values) : {};
  if (chosen === null) return note(NOT_OFFERED);
  const reply = {
    options: { ...options, ...chosen },
    note: readNote(press.parts),
    private: press.private,
  };
  return planAgain(id, reply, command, context);
}

const choice = (option: string, [value]: readonly string[]): Options | null =>
  value !== undefined && isOptionName(option) ? { [option]: value } : null;

/** The command of a reply once more: another page of it, for everybody, or with what was chosen. */
function planAgain(
  id: Exclude<CustomId, { kind: 'context' }>,
  reply: ReplyPress,
  command: SlashCommand,
  context: CommandContext,
): Plan {
  const user = context.asker.id;
  const inPlace = { as: 'update', private: reply.private, asker: user, note: reply.note } as const;
  const anew = { as: 'reply', asker: user } as const;
  const isAsker = id.asker === user;
  switch (id.kind) {
    case 'page':
      return isAsker
        ? run(command, reply.options, context, { ...inPlace, page: id.page })
        : run(command, reply.options, context, { ...anew, private: true, page: id.page, note: OWN_COPY });
    case 'choose':
      return isAsker ? run(command, reply.options, context, { ...inPlace, page: 0 }) : note(NOT_YOURS);
    case 'share': {
      const by = `-# shared by <@${user}>`;
      return isAsker && reply.private
        ? run(command, reply.options, context, { ...anew, private: false, page: id.page, note: by })
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

/** A citation's first line is the label: [-# **Talks in Pyongyang**] → [**Talks in Pyongyang**] */
function labelBeside({ parts, customId }: Press): string | null {
  const section = parts.find(({ accessory }: Part) => accessory?.custom_id === customId);
  return section?.components?.[0]?.content?.split('\n')[0]?.replace(/^-# /, '') ?? null;
}
