/**
 * A local Discord with people in it, for end-to-end tests of a bot.
 *
 *   const discord = await peopledDiscord();
 *   const bot = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
 *   await bot.login(discord.token);
 *   …
 *   const reply = await discord.as('member').command('ask', { question: 'Who came?' });
 *   const page2 = await discord.as('member').click(reply, 'Next');
 *   const names = await discord.as('member').autocomplete('who-said', 'speaker', 'kir');
 *   await expect(discord.as('other').click(reply, 'Next')).rejects.toThrow(Refused);
 *   …
 *   await bot.destroy();
 *   await discord.close();
 *
 * - A reply is a message as Discord shapes it: `flags & MessageFlags.Ephemeral` is private to the person,
 *   `mentions`, `mention_roles` and `mention_everyone` say whom it really pings. `wordsOf` gives its whole text.
 * - An action resolves with the reply, or with the changed message; a deferred reply when it is there. What the
 *   bot changes later is had with `message(fits)`, all that a person sees with `messages()`.
 * - It rejects with InteractionFailed when the bot does not acknowledge within 3 seconds (put a manualClock in
 *   to have that at once), and with Refused when the person could not have done it: a command hidden from them,
 *   a required option left out, somebody else's private message.
 * - Channels go by name: general (the default), newsroom, rules (the bot cannot write there), dm.
 */
import type { APIMessage } from 'discord.js';
import { type AnyComponent, displayedText } from '../../src/local-discord/messages/components.ts';
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  startLocalDiscord,
} from '../../src/local-discord/start.ts';
import { PersonAtDiscord } from './local-discord-person.ts';

type Role = 'member' | 'moderator' | 'other';

export interface PeopledDiscord extends LocalDiscord {
  as(role: Role): PersonAtDiscord;
}

export async function peopledDiscord(options: Partial<LocalDiscordOptions> = {}): Promise<PeopledDiscord> {
  const discord = await startLocalDiscord({ port: 0, ...options });
  const member = await PersonAtDiscord.open(discord.url, null);
  const others = member.snapshot.people.filter(({ user }) => user.id !== member.id);
  const open = (moderator: boolean) =>
    PersonAtDiscord.open(
      discord.url,
      others.find((person) => person.moderator === moderator)?.user.id ?? null,
    );
  const people = { member, moderator: await open(true), other: await open(false) };
  return {
    ...discord,
    as: (role) => people[role],
    close: async () => {
      for (const person of Object.values(people)) person.close();
      await discord.close();
    },
  };
}

/** Everything a message says: its content, embeds and text displays. */
export function wordsOf(message: APIMessage): string {
  const embeds = message.embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  const displayed = displayedText((message.components ?? []) as unknown as readonly AnyComponent[]);
  return [message.content, ...embeds, ...displayed].filter((text) => text !== '').join('\n');
}

export { InteractionFailed, Refused } from './local-discord-refusals.ts';
