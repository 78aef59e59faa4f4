import type { APIApplicationCommandBasicOption } from 'discord.js';
import { channelTypes, optionTypes } from '../discord-values.ts';
import type { PageState } from '../page-state.ts';
import { nameOf } from '../person-name.ts';
import type { Choice, Field } from './draft.ts';

/** Discord shows at most this many. */
const MOST = 25;

const users = (state: PageState): Choice[] =>
  [...state.people.map(({ user }) => user), state.bot.user].map((user) => ({
    name: nameOf(user),
    value: user.id,
  }));

const roles = (state: PageState): Choice[] => state.guild.roles.map(({ name, id }) => ({ name, value: id }));

const channels = (state: PageState): Choice[] =>
  state.channels
    .filter(({ type }) => type === channelTypes.GuildText)
    .map(({ name, id }) => ({ name: `#${name}`, value: id }));

/** All values an option can take, where these are known without asking the bot; null for free text. */
const allChoices = (option: APIApplicationCommandBasicOption, state: PageState): readonly Choice[] | null => {
  switch (option.type) {
    case optionTypes.Boolean:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case optionTypes.User:
      return users(state);
    case optionTypes.Role:
      return roles(state);
    case optionTypes.Mentionable:
      return [...users(state), ...roles(state)];
    case optionTypes.Channel:
      return channels(state);
    default:
      return 'choices' in option && option.choices !== undefined && option.choices.length > 0
        ? option.choices
        : null;
  }
};

/** The choices that fit what was typed; all of them while a picked one stands in the pill. */
export const fittingChoices = (
  { option, text, picked }: Field,
  state: PageState,
): readonly Choice[] | null => {
  const wanted = picked === null ? text.toLowerCase() : '';
  const fitting = allChoices(option, state)?.filter(({ name }) => name.toLowerCase().includes(wanted));
  return fitting?.slice(0, MOST) ?? null;
};

export const asksTheBot = (option: APIApplicationCommandBasicOption): boolean =>
  'autocomplete' in option && option.autocomplete === true;
