import type { APIApplicationCommandOption } from 'discord.js';
import type { Violation } from '../rest/api-error.ts';
import { eachOptionList } from './option-lists.ts';

/** Required options stand before the others, in subcommands too. */
export function optionOrderViolations(options: readonly APIApplicationCommandOption[]): Violation[] {
  return eachOptionList(options, (list, at) => {
    const firstOptional = list.findIndex((option) => !isRequired(option));
    return list.flatMap((option, i) =>
      isRequired(option) && firstOptional !== -1 && i > firstOptional
        ? [
            {
              path: [...at, i],
              code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
              message: 'Required options must be placed before non-required options',
            },
          ]
        : [],
    );
  });
}

function isRequired(option: APIApplicationCommandOption): boolean {
  return 'required' in option && option.required === true;
}
