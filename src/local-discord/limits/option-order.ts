import { type APIApplicationCommandOption, ApplicationCommandOptionType as Option } from 'discord.js';
import type { Violation } from '../rest/api-error.ts';

type Path = readonly (string | number)[];

/** Required options first, names unique, no choices beside autocomplete, subcommands not beside options. */
export function optionOrderViolations(
  options: readonly APIApplicationCommandOption[],
  at: Path = ['options'],
): Violation[] {
  const names = options.map(({ name }) => name);
  const firstOptional = options.findIndex((option) => !isRequired(option));
  return options.flatMap((option, i) => [
    ...(isRequired(option) && firstOptional !== -1 && i > firstOptional
      ? [
          {
            path: [...at, i],
            code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            message: 'Required options must be placed before non-required options',
          },
        ]
      : []),
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
    ...(isSubcommand(option) !== options.some(isSubcommand)
      ? [
          {
            path: [...at, i, 'type'],
            code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            message:
              'Sub-command and sub-command group option types are mutually exclusive to all other types',
          },
        ]
      : []),
    ...(option.type === Option.Subcommand || option.type === Option.SubcommandGroup
      ? optionOrderViolations(option.options ?? [], [...at, i, 'options'])
      : []),
  ]);
}

function isRequired(option: APIApplicationCommandOption): boolean {
  return 'required' in option && option.required === true;
}

function isSubcommand({ type }: APIApplicationCommandOption): boolean {
  return type === Option.Subcommand || type === Option.SubcommandGroup;
}
