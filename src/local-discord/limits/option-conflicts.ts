import { type APIApplicationCommandOption, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Violation } from '../rest/api-error.ts';
import { eachOptionList } from './option-lists.ts';

/** What cannot stand together: two options of one name, choices and autocomplete, subcommands and values. */
export function optionConflictViolations(options: readonly APIApplicationCommandOption[]): Violation[] {
  return eachOptionList(options, (list, at) => {
    const names = list.map(({ name }) => name);
    return list.flatMap((option, i) => [
      ...(names.indexOf(option.name) < i
        ? [
            {
              path: [...at, i, 'name'],
              code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
              message: `Option name "${option.name}" already exists`,
            },
          ]
        : []),
      ...('autocomplete' in option && option.autocomplete && 'choices' in option && option.choices?.length
        ? [
            {
              path: [...at, i, 'autocomplete'],
              code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES_INVALID',
              message: 'An option with autocomplete cannot have choices',
            },
          ]
        : []),
      ...(!isSubcommand(option) && list.some(isSubcommand)
        ? [
            {
              path: [...at, i, 'type'],
              code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
              message:
                'Sub-command and sub-command group option types are mutually exclusive to all other types',
            },
          ]
        : []),
    ]);
  });
}

function isSubcommand({ type }: APIApplicationCommandOption): boolean {
  return type === Option.Subcommand || type === Option.SubcommandGroup;
}
