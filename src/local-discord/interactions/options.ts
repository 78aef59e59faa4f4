import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import { PersonError } from '../people/person-error.ts';
import type { OptionValue } from '../protocol.ts';

export interface Typed {
  readonly subcommand: readonly string[];
  readonly options: readonly OptionValue[];
  /** The option still being typed; its text is passed on unchecked. */
  readonly focused: string | null;
}

/**
 * What a person typed, in the tree that Discord sends, each value checked against the command as Discord's
 * own client would: [/list add name:x] → [{name: 'add', type: 1, options: [{name: 'name', type: 3, value: 'x'}]}].
 */
export function optionTree(
  command: APIApplicationCommand,
  typed: Typed,
): APIApplicationCommandInteractionDataOption[] {
  return within(command.options ?? [], typed.subcommand, typed);
}

function within(
  defined: readonly APIApplicationCommandOption[],
  path: readonly string[],
  typed: Typed,
): APIApplicationCommandInteractionDataOption[] {
  const [first, ...rest] = path;
  const nested = defined.filter(isNested);
  if (nested.length === 0) {
    if (first !== undefined) throw new PersonError(400, `There is no subcommand “${first}”.`);
    return leaves(defined.filter(isBasic), typed);
  }
  const chosen = nested.find(({ name }) => name === first);
  if (chosen === undefined) {
    throw new PersonError(400, `Choose a subcommand: ${nested.map(({ name }) => name).join(', ')}.`);
  }
  const inner = within(chosen.options ?? [], rest, typed);
  // A subcommand holds values and a group holds subcommands, as `within` has built them.
  return [
    { name: chosen.name, type: chosen.type, options: inner } as APIApplicationCommandInteractionDataOption,
  ];
}

function isNested(option: APIApplicationCommandOption) {
  return option.type === Option.Subcommand || option.type === Option.SubcommandGroup;
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return !isNested(option);
}

function leaves(
  defined: readonly APIApplicationCommandBasicOption[],
  { options, focused }: Typed,
): APIApplicationCommandInteractionDataOption[] {
  const unknown = options.find(({ name }) => !defined.some((option) => option.name === name));
  if (unknown) throw new PersonError(400, `There is no option “${unknown.name}”.`);
  if (focused !== null) {
    const option = defined.find(({ name }) => name === focused);
    if (!(option && 'autocomplete' in option && option.autocomplete)) {
      throw new PersonError(400, `The option “${focused}” has no autocomplete.`);
    }
  }
  return defined.flatMap((option) => {
    const given = options.find(({ name }) => name === option.name);
    const isFocused = option.name === focused;
    if (given === undefined && !isFocused) {
      if (option.required && focused === null)
        throw new PersonError(400, `The option “${option.name}” is required.`);
      return [];
    }
    const value = given?.value ?? '';
    const wrong = isFocused ? null : problem(option, value);
    // An unfinished command may hold anything; Discord leaves out what it cannot read yet.
    if (wrong !== null && focused !== null) return [];
    if (wrong !== null) throw new PersonError(400, `The option “${option.name}” ${wrong}.`);
    const typedValue = isFocused ? { value: String(value), focused: true } : { value };
    // The value has been checked against the option's type.
    return [
      { name: option.name, type: option.type, ...typedValue } as APIApplicationCommandInteractionDataOption,
    ];
  });
}

/** What is wrong with a value, to be read after “The option “x” …”; null when nothing is. */
function problem(option: APIApplicationCommandBasicOption, value: OptionValue['value']): string | null {
  switch (option.type) {
    case Option.String: {
      if (typeof value !== 'string') return 'takes text';
      if (value.length < (option.min_length ?? 0)) return `takes at least ${option.min_length} characters`;
      const most = option.max_length ?? 6_000;
      if (value.length > most) return `takes at most ${most} characters`;
      return amongChoices(option.choices, value);
    }
    case Option.Integer:
    case Option.Number: {
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'takes a number';
      if (option.type === Option.Integer && !Number.isSafeInteger(value)) return 'takes a whole number';
      if (value < (option.min_value ?? value)) return `must be at least ${option.min_value}`;
      if (value > (option.max_value ?? value)) return `must be at most ${option.max_value}`;
      return amongChoices(option.choices, value);
    }
    case Option.Boolean:
      return typeof value === 'boolean' ? null : 'is true or false';
    case Option.Attachment:
      return 'takes a file, which cannot be sent here';
    case Option.User:
    case Option.Role:
    case Option.Channel:
    case Option.Mentionable:
      return typeof value === 'string' && /^\d{1,20}$/.test(value) ? null : 'takes an id';
  }
}

function amongChoices(choices: readonly { value: string | number }[] | undefined, value: string | number) {
  return !choices?.length || choices.some((choice) => choice.value === value)
    ? null
    : 'takes one of its choices';
}
