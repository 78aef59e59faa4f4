import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from 'discord.js';
import type { LocalCommand } from '../../protocol.ts';
import { commandTypes, optionTypes } from '../discord-values.ts';

/** A line of the list of commands: a slash command, or one subcommand of it. */
export interface CommandEntry {
  /** Id of the command. */
  readonly id: string;
  /** Names of the subcommand group and the subcommand; empty for a plain command. */
  readonly path: readonly string[];
  /** “ask”, “settings channel add”. */
  readonly name: string;
  readonly description: string;
  /** Required ones first, as Discord demands. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

const isBasic = (option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption =>
  option.type !== optionTypes.Subcommand && option.type !== optionTypes.SubcommandGroup;

const entriesIn = (
  id: string,
  names: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): CommandEntry[] => {
  const inner = options.flatMap((option) =>
    isBasic(option) ? [] : entriesIn(id, [...names, option.name], option.description, option.options ?? []),
  );
  if (inner.length > 0) return inner;
  return [{ id, path: names.slice(1), name: names.join(' '), description, options: options.filter(isBasic) }];
};

/** Snowflakes count up: the earlier one is the shorter, then the smaller. */
const byId = (a: LocalCommand, b: LocalCommand): number =>
  a.command.id.length - b.command.id.length || (a.command.id < b.command.id ? -1 : 1);

/** The slash commands that the viewer may use in a channel, in the order in which the bot registered them. */
export const entriesOf = (commands: readonly LocalCommand[], channel: string): readonly CommandEntry[] =>
  commands
    .filter(({ command, channels }) => command.type === commandTypes.ChatInput && channels.includes(channel))
    .toSorted(byId)
    .flatMap(({ command }) =>
      entriesIn(command.id, [command.name], command.description, command.options ?? []),
    );

/** How well an entry fits what was typed: its name's beginning, a word of it, anywhere, or the description. */
const rank = (entry: CommandEntry, typed: string): number => {
  if (entry.name.startsWith(typed)) return 0;
  if (entry.name.split(/[ _-]/).some((word) => word.startsWith(typed))) return 1;
  if (entry.name.includes(typed)) return 2;
  return entry.description.toLowerCase().includes(typed) ? 3 : 4;
};

/** `[who]` finds /who-said before a command that only speaks of “who” in its description. */
export const searchEntries = (entries: readonly CommandEntry[], typed: string): readonly CommandEntry[] => {
  const wanted = typed.trim().toLowerCase();
  return entries
    .map((entry) => ({ entry, rank: rank(entry, wanted) }))
    .filter((ranked) => ranked.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
};

/** `/ask who was there` begins the command ask with “who was there”; null while no command is complete. */
export const readTypedCommand = (
  entries: readonly CommandEntry[],
  text: string,
): { readonly entry: CommandEntry; readonly rest: string } | null => {
  const fitting = entries.find(({ name }) => text.startsWith(`/${name} `));
  return fitting === undefined ? null : { entry: fitting, rest: text.slice(fitting.name.length + 2) };
};
