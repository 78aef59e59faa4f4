import { ApplicationCommandType } from 'discord.js';
import type { Violation } from '../rest/api-error.ts';
import type { CommandBody } from './commands.ts';

/** The documented pattern of slash commands and options: letters of any script, no capitals where there are lower-case ones. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Context menu commands may have capitals and spaces. */
export function commandNameViolations(command: CommandBody): Violation[] {
  if ((command.type ?? ApplicationCommandType.ChatInput) !== ApplicationCommandType.ChatInput) return [];
  return [...invalid(command.name, ['name']), ...optionNames(command.options ?? [], ['options'])];
}

interface Named {
  readonly name: string;
  readonly options?: readonly Named[] | null;
}

function optionNames(options: readonly Named[], at: readonly (string | number)[]): Violation[] {
  return options.flatMap((option, i) => [
    ...invalid(option.name, [...at, i, 'name']),
    ...optionNames(option.options ?? [], [...at, i, 'options']),
  ]);
}

function invalid(name: string, path: readonly (string | number)[]): Violation[] {
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  return [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }];
}
