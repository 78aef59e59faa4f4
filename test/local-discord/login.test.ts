import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord } from '../support/local-discord.ts';
import { botAt } from '../support/local-discord-bot.ts';

describe('login', () => {
  let discord: PeopledDiscord;
  beforeEach(async () => {
    discord = await peopledDiscord();
  });
  afterEach(() => discord.close());

  it('ends with a client that knows itself, its guild and the channels', async () => {
    const { client } = await botAt(discord, async () => undefined);
    expect(client.user.id).toBe(discord.clientId);
    expect(client.application.id).toBe(discord.clientId);
    expect(client.guilds.cache.map(({ id }) => id)).toEqual([discord.guildId]);
    expect(client.guilds.cache.first()?.members.me?.id).toBe(discord.clientId);
    expect(client.channels.cache.map((channel) => 'name' in channel && channel.name)).toEqual([
      'general',
      'newsroom',
      'rules',
    ]);
    await client.application.fetch();
    expect(client.application.owner?.id).toBe(client.guilds.cache.first()?.ownerId);
    await client.destroy();
  });

  it('shows the bot online, and offline when it leaves', async () => {
    const member = discord.as('member');
    expect(member.snapshot.bot.online).toBe(false);
    const { client } = await botAt(discord, async () => undefined);
    const saw = (online: boolean) =>
      member.events.first(
        (event) => (event.type === 'bot-changed' && event.bot.online === online ? event : null),
        `the bot ${online ? 'online' : 'offline'}`,
      );
    await saw(true);
    await client.destroy();
    await saw(false);
  });

  it('with a wrong token fails on the first call', async () => {
    const client = new Client({ intents: [], rest: { api: discord.api } });
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');
    await client.destroy();
  });

  it.each([
    [
      'a privileged intent that was not granted',
      [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent],
    ],
    ['two of them', [GatewayIntentBits.GuildMembers, GatewayIntentBits.GuildPresences]],
  ])('with %s is refused (4014)', async (_, intents) => {
    const client = new Client({ intents, rest: { api: discord.api } });
    client.on(Events.Error, () => undefined);
    await expect(client.login(discord.token)).rejects.toThrow('Used disallowed intents');
    await client.destroy();
  });

  it('may use a privileged intent that was granted', async () => {
    const granted = await peopledDiscord({ privilegedIntents: GatewayIntentBits.MessageContent });
    const { client } = await botAt(granted, async () => undefined, {
      intents: [GatewayIntentBits.MessageContent],
    });
    expect(client.isReady()).toBe(true);
    await client.destroy();
    await granted.close();
  });
});
