import type { APIApplicationCommandBasicOption } from 'discord.js';
import type { OptionValue } from '../../protocol.ts';
import { optionTypes } from '../discord-values.ts';
import type { Field } from './draft.ts';

/** Discord's longest value of a string option, in characters. */
const LONGEST = 6000;

/** Why a text will not do however it is typed on; null when it may. */
export const checkLongest = ({ option, text, picked }: Field): string | null => {
  if (option.type !== optionTypes.String || picked !== null) return null;
  const most = option.max_length ?? LONGEST;
  return text.length > most ? `Enter at most ${most} characters (${text.length} now).` : null;
};

const checkShortest = (text: string, least: number): string | null =>
  text.length < least ? `Enter at least ${least} ${least === 1 ? 'character' : 'characters'}.` : null;

const checkNumber = (text: string, whole: boolean, least?: number, most?: number): string | null => {
  const number = Number(text);
  if (!Number.isFinite(number) || text.trim() === '' || (whole && !Number.isSafeInteger(number)))
    return whole ? 'Enter a whole number.' : 'Enter a number.';
  if (least !== undefined && number < least) return `Enter ${least} or more.`;
  return most !== undefined && number > most ? `Enter ${most} or less.` : null;
};

const hasFixedChoices = (option: APIApplicationCommandBasicOption): boolean =>
  'choices' in option && (option.choices?.length ?? 0) > 0;

/** Why an option's value cannot be sent; null when it can. */
export const checkOption = (field: Field): string | null => {
  const { option, text, picked } = field;
  if (text === '') return option.required ? 'This option is required.' : null;
  if (picked !== null) return null;
  if (hasFixedChoices(option)) return 'Choose one of the listed values.';
  switch (option.type) {
    case optionTypes.String:
      return checkShortest(text, option.min_length ?? 0) ?? checkLongest(field);
    case optionTypes.Integer:
      return checkNumber(text, true, option.min_value, option.max_value);
    case optionTypes.Number:
      return checkNumber(text, false, option.min_value, option.max_value);
    case optionTypes.Attachment:
      return 'Files cannot be sent here.';
    default:
      return 'Choose one of the listed values.';
  }
};

/** The value to send: the picked one, or the text as its option's type. */
export const readOption = ({ option, text, picked }: Field): OptionValue['value'] => {
  if (picked !== null) return picked;
  return option.type === optionTypes.Integer || option.type === optionTypes.Number ? Number(text) : text;
};
