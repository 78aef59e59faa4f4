import type { APIMessage } from 'discord.js';
import type { Names } from '../markdown/text.ts';
import type { PageState } from '../page-state.ts';
import { nameOf } from '../person-name.ts';

/** What a viewer can do with what they see. */
export interface Actions {
  /** Presses a button, or chooses in a menu. */
  readonly useComponent: (message: string, customId: string, values?: readonly string[]) => void;
  readonly dismiss: (message: string) => void;
  /** Starts an answer to a message. */
  readonly reply: (message: APIMessage) => void;
  /** Uses a command of the context menu on a message or a user. */
  readonly useOn: (command: string, name: string, target: string) => void;
  /** Fills a slash command into the composer: its id, its full name. */
  readonly fillIn: (command: string, name: string) => void;
  readonly openChannel: (channel: string) => void;
}

/** What views draw from; `state` is always the present one, also for what was drawn before. */
export interface ViewContext {
  readonly state: PageState;
  readonly actions: Actions;
}

export const namesIn = (state: PageState): Names => ({
  user: (id) => {
    const user = [...state.people.map((person) => person.user), state.bot.user].find(
      (each) => each.id === id,
    );
    return user === undefined ? null : nameOf(user);
  },
  role: (id) => state.guild.roles.find((role) => role.id === id)?.name ?? null,
  channel: (id) => state.channels.find((channel) => channel.id === id)?.name ?? null,
});
