import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import type { LocalCommand, OptionValue } from '../../src/local-discord/protocol.ts';
import type { Around, Deed } from './habit.ts';
import type { Random } from './random.ts';

/** What people ask, find nothing for, mistype, or try. */
const TEXTS = [
  'What letters did Putin and Kim exchange?',
  'weakness',
  'Shoigu visit to Pyongyang',
  'raw materials',
  'How much is gas in Texas?',
  'Kirby',
  'artillery',
  'august 2023',
  '2023-08-30',
  'yesterday',
  'x',
  '',
  ' ',
  '@everyone <@&1> [a](b)',
  '"shameful"',
  'a'.repeat(3_000),
  '🙂🙂🙂',
];

interface Surroundings {
  readonly random: Random;
  readonly around: Around;
  /** Ids of messages for a command of the context menu. */
  readonly messages: readonly string[];
  /** Whether the person is still typing: autocomplete. */
  readonly typing: boolean;
}

/** A command as somebody might use it; null where there is nothing to use it on. */
export function commandRequest({ command, channels }: LocalCommand, given: Surroundings): Deed | null {
  const { random, typing } = given;
  const channel = random.one(channels);
  if (channel === undefined) return null;
  const at = { channel, command: command.id };
  if (command.type === ApplicationCommandType.Message) {
    const target = random.one(given.messages);
    return target === undefined
      ? null
      : { what: command.name, request: { ...at, kind: 'context-menu', target } };
  }
  if (command.type !== ApplicationCommandType.ChatInput) return null;
  const { path, options } = leafOf(command.options ?? [], random);
  const chosen = options.filter(({ required }) => required === true || random.number() < 0.4);
  const values = chosen.flatMap((option) => valueFor(option, given));
  const request = { ...at, options: values, ...(path.length > 0 ? { subcommand: path } : {}) };
  const focused = options.find((option) => 'autocomplete' in option && option.autocomplete === true)?.name;
  if (!typing || focused === undefined)
    return { what: `/${command.name}`, request: { ...request, kind: 'command' } };
  const typed = { name: focused, value: (random.one(TEXTS) ?? '').slice(0, 20) };
  const others = values.filter(({ name }) => name !== focused);
  return {
    what: 'autocomplete',
    request: { ...request, kind: 'autocomplete', focused, options: [...others, typed] },
  };
}

function leafOf(
  options: readonly APIApplicationCommandOption[],
  random: Random,
): { readonly path: readonly string[]; readonly options: readonly APIApplicationCommandOption[] } {
  const chosen = random.one(
    options.flatMap((option) =>
      option.type === Type.Subcommand || option.type === Type.SubcommandGroup ? [option] : [],
    ),
  );
  if (chosen === undefined) return { path: [], options };
  const below = leafOf(chosen.options ?? [], random);
  return { path: [chosen.name, ...below.path], options: below.options };
}

function valueFor(option: APIApplicationCommandOption, { random, around }: Surroundings): OptionValue[] {
  const { name } = option;
  const value = (): OptionValue['value'] | undefined => {
    if ('choices' in option && option.choices && option.choices.length > 0)
      return random.one<{ value: string | number }>(option.choices)?.value;
    switch (option.type) {
      case Type.String:
        return (random.one(TEXTS) || 'talks').slice(0, option.max_length ?? 6_000);
      case Type.Integer:
      case Type.Number:
        return random.between(option.min_value ?? 1, option.max_value ?? 10);
      case Type.Boolean:
        return random.number() < 0.5;
      case Type.Channel:
        return around.channels.find(({ name: channel }) => channel === 'newsroom')?.id;
      case Type.User:
      case Type.Mentionable:
        return random.one(around.people)?.user.id;
      default:
        return undefined;
    }
  };
  const chosen = value();
  return chosen === undefined ? [] : [{ name, value: chosen }];
}
