import { type APIApplicationCommandOption, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Violation } from '../rest/api-error.ts';

type Path = readonly (string | number)[];
type Judge = (list: readonly APIApplicationCommandOption[], at: Path) => Violation[];

/** Judges the options of a command, of each of its groups and of each of its subcommands. */
export function eachOptionList(
  options: readonly APIApplicationCommandOption[],
  judge: Judge,
  at: Path = ['options'],
): Violation[] {
  return [
    ...judge(options, at),
    ...options.flatMap((option, i) =>
      option.type === Option.Subcommand || option.type === Option.SubcommandGroup
        ? eachOptionList(option.options ?? [], judge, [...at, i, 'options'])
        : [],
    ),
  ];
}
