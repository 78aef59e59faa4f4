import type { APIApplicationCommandBasicOption } from 'discord.js';
import type { OptionValue } from '../../protocol.ts';
import { optionTypes } from '../discord-values.ts';
import type { CommandEntry } from './command-entry.ts';
import { checkOption, readOption } from './option-check.ts';

/** An option of a command being filled in. */
export interface Field {
  readonly option: APIApplicationCommandBasicOption;
  /** What is to be read in the pill. */
  readonly text: string;
  /** What was picked from a list; null for typed text. */
  readonly picked: OptionValue['value'] | null;
}

/** A slash command being filled in: the leading options, and those that were added. */
export interface Draft {
  readonly entry: CommandEntry;
  readonly fields: readonly Field[];
}

export interface Choice {
  readonly name: string;
  readonly value: string | number | boolean;
}

const emptyField = (option: APIApplicationCommandBasicOption): Field => ({ option, text: '', picked: null });

const isFreeText = (option: APIApplicationCommandBasicOption): boolean =>
  option.type === optionTypes.String && (option.choices ?? []).length === 0;

/**
 * The options that a command opens with: the required ones; where none is, the first if it takes free text,
 * so that one can type on at once. It may stay empty.
 */
export const leadingOptions = ({ options }: CommandEntry): readonly APIApplicationCommandBasicOption[] => {
  const required = options.filter((option) => option.required);
  return required.length > 0 ? required : options.slice(0, 1).filter(isFreeText);
};

export const startDraft = (entry: CommandEntry): Draft => ({
  entry,
  fields: leadingOptions(entry).map(emptyField),
});

export const fieldOf = (draft: Draft, name: string): Field | null =>
  draft.fields.find((field) => field.option.name === name) ?? null;

/** Options that may still be added. */
export const furtherOptions = (draft: Draft): readonly APIApplicationCommandBasicOption[] =>
  draft.entry.options.filter((option) => fieldOf(draft, option.name) === null);

export const addOption = (draft: Draft, name: string): Draft => {
  const option = furtherOptions(draft).find((each) => each.name === name);
  return option === undefined ? draft : { ...draft, fields: [...draft.fields, emptyField(option)] };
};

export const removeOption = (draft: Draft, name: string): Draft => ({
  ...draft,
  fields: draft.fields.filter((field) => field.option.name !== name || field.option.required),
});

const change = (draft: Draft, name: string, changes: Partial<Field>): Draft => ({
  ...draft,
  fields: draft.fields.map((field) => (field.option.name === name ? { ...field, ...changes } : field)),
});

export const typeInto = (draft: Draft, name: string, text: string): Draft =>
  fieldOf(draft, name)?.text === text ? draft : change(draft, name, { text, picked: null });

export const pickChoice = (draft: Draft, name: string, choice: Choice): Draft =>
  change(draft, name, { text: choice.name, picked: choice.value });

/** The option that keeps the command from being sent, and why; null when it can be sent. */
export const firstProblem = (draft: Draft): { readonly name: string; readonly message: string } | null => {
  for (const field of draft.fields) {
    const message = checkOption(field);
    if (message !== null) return { name: field.option.name, message };
  }
  return null;
};

/** What is sent: an option that was added and left empty is left out. */
export const optionValues = (draft: Draft): readonly OptionValue[] =>
  draft.fields
    .filter((field) => field.text !== '')
    .map((field) => ({ name: field.option.name, value: readOption(field) }));

/** For autocomplete: the focused option as it is typed, and the others as far as they are valid. */
export const valuesWhileTyping = (draft: Draft, focused: string): readonly OptionValue[] =>
  draft.fields
    .filter(({ option, text }) => option.name === focused || text !== '')
    .filter((field) => field.option.name === focused || checkOption(field) === null)
    .map((field) => ({
      name: field.option.name,
      value: field.option.name === focused ? field.text : readOption(field),
    }));
