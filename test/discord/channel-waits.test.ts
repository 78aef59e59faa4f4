import { REST, Routes } from 'discord.js';
import { expect, it } from 'vitest';
import { watchChannelWaits } from '../../src/discord/channel-waits.ts';
import { peopledDiscord } from '../support/local-discord.ts';

it('says for how long Discord asks to wait in a channel, and in no other', async () => {
  const discord = await peopledDiscord();
  const [general, newsroom] = ['general', 'newsroom'].map((name) => discord.as('member').channel(name));
  const rest = new REST({ api: discord.api, rejectOnRateLimit: () => true }).setToken(discord.token);
  let now = 5_000;
  const waitIn = watchChannelWaits(rest, () => now);
  const write = async (channel = ''): Promise<unknown> =>
    await rest.post(Routes.channelMessages(channel), { body: { content: 'x' } }).catch(() => null);
  await write(general);
  expect(waitIn(general!)).toBe(0);
  const route = 'POST /channels/:channel/messages';
  discord.faults.add({ on: 'rest', route, do: 'answer', status: 429, retryAfter: 40 });
  await write(newsroom);
  expect([waitIn(newsroom!), waitIn(general!)]).toEqual([40_000, 0]);
  now += 15_000;
  await rest.get(Routes.channelMessages(newsroom!));
  // A limit of another route is no end of it.
  expect(waitIn(newsroom!)).toBe(25_000);
  now += 26_000;
  expect(waitIn(newsroom!)).toBe(0);
  await discord.close();
});
