import type { CommandInteractionOption } from 'discord.js';
import type { Problem } from '../answers/request.ts';
import type { SlashCommand } from './command.ts';
import { escapeInline, escapeText } from './escape.ts';
import { ROOM, TYPED } from './limits.ts';
import { isOptionName, type OptionName, type Options } from './shown-request.ts';
import { type Refusal, refusal } from './view.ts';

export const VISIBILITY = { private: 'only me', public: 'channel' } as const;

export interface ReadOptions {
  readonly kind: 'options';
  readonly options: Options;
  /** Only the asker sees the reply. */
  readonly private: boolean;
}

/** What was typed, on one line and without characters that only steer how text is shown. */
export const clean = (typed: string): string =>
  typed.replace(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069\s]+/gu, ' ').trim();

/** “[option]: expected [what], and got “[value]”.”: every refused option in the same words. */
export const refused = (option: string, expected: string, got: string): Refusal =>
  refusal(
    `**${escapeInline(option, ROOM.name)}**: expected ${expected}, and got “${escapeInline(got, ROOM.label)}”.`,
  );

/** What every surface says of an unreadable option, with the option set off as in the others. */
export const unreadable = ({ problem }: Problem): Refusal =>
  refusal(escapeText(problem).replace(/^([a-z]+)\\?:/, '**$1**:'));

/** The options of an interaction, checked against the command's own declaration (Discord's copy may be older). */
export function readOptions(
  data: readonly CommandInteractionOption[],
  command: SlashCommand,
): ReadOptions | Refusal {
  const declared = command.data.options?.map(({ name }) => name) ?? [];
  const options: Partial<Record<OptionName, string>> = {};
  let isPrivate = true;
  for (const { name, value } of data) {
    const typed = clean(String(value ?? ''));
    if (!declared.includes(name)) {
      return refused(name, `one of the options of /${command.data.name} (${declared.join(', ')})`, typed);
    }
    if (name === 'visibility') {
      if (typed !== 'private' && typed !== 'public') {
        return refused(name, `“${VISIBILITY.private}” or “${VISIBILITY.public}”`, typed);
      }
      isPrivate = typed === 'private';
    } else if (isOptionName(name) && typed.length > longest(name, command)) {
      return refused(name, `at most ${longest(name, command)} characters`, `${typed.length} characters`);
    } else if (isOptionName(name) && typed !== '') options[name] = typed;
  }
  return { kind: 'options', options, private: isPrivate };
}

/** What may be typed for an option of a command, in characters. */
export function longest(name: OptionName, { data }: SlashCommand): number {
  const declared = data.options?.find((option) => option.name === name);
  return declared && 'max_length' in declared ? (declared.max_length ?? TYPED[name]) : TYPED[name];
}
