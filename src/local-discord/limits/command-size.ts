import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import type { Violation } from '../rest/api-error.ts';
import type { CommandBody } from './commands.ts';

/** Characters in a command's names, descriptions and choices together. */
const MOST = 8_000;

export function commandSizeViolations(command: CommandBody): Violation[] {
  const length = (options: readonly APIApplicationCommandOption[]): number =>
    options.reduce((sum, option) => {
      const choices = 'choices' in option ? (option.choices ?? []) : [];
      const choiceText = choices.reduce(
        (all, { name, value }) => all + name.length + String(value).length,
        0,
      );
      const inner =
        option.type === ApplicationCommandOptionType.Subcommand ||
        option.type === ApplicationCommandOptionType.SubcommandGroup
          ? length(option.options ?? [])
          : 0;
      return sum + option.name.length + option.description.length + choiceText + inner;
    }, 0);
  const total = command.name.length + (command.description ?? '').length + length(command.options ?? []);
  if (total <= MOST) return [];
  const message = `Command exceeds maximum size (${MOST})`;
  return [{ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message }];
}
