import { DiscordAPIError, GatewayIntentBits, type Interaction, MessageFlags, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord } from '../support/local-discord.ts';
import { botAt, eventually } from '../support/local-discord-bot.ts';
import { call } from '../support/local-discord-rest.ts';

const { Ephemeral } = MessageFlags;
const code = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error);

describe('an interaction’s webhook', () => {
  let discord: PeopledDiscord;
  let bot: Awaited<ReturnType<typeof botAt>>;
  const heard: string[] = [];
  const received: Interaction[] = [];

  beforeAll(async () => {
    discord = await peopledDiscord();
    bot = await botAt(discord, async (interaction) => received.push(interaction), {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
      commands: [{ name: 'ask', description: 'x' }],
    });
    bot.client.on('messageCreate', ({ content }) => heard.push(content));
    bot.client.on('messageDelete', ({ id }) => heard.push(`deleted ${id}`));
  });
  afterEach(() => {
    received.length = 0;
  });
  afterAll(async () => {
    await bot.client.destroy();
    await discord.close();
  });

  async function asked() {
    const outcome = discord.as('member').command('ask');
    const interaction = await eventually(() => received[0]);
    if (!interaction.isChatInputCommand()) throw new Error('Not a command.');
    return { outcome, interaction };
  }

  it('fills a deferred reply with the first follow-up, private as it was', async () => {
    const { outcome, interaction } = await asked();
    await interaction.deferReply({ flags: Ephemeral });
    const first = await interaction.followUp('first');
    expect(await outcome).toMatchObject({ id: first.id, content: 'first', flags: Ephemeral });
    const second = await interaction.followUp({ content: 'second', flags: Ephemeral });
    expect(second.id).not.toBe(first.id);
  });

  it('does not show a private reply in a public follow-up', async () => {
    const { interaction } = await asked();
    await interaction.reply({ content: 'a secret', flags: Ephemeral });
    await interaction.followUp('for all');
    const seen = await discord.as('other').message(({ content }) => content === 'for all');
    expect(JSON.stringify(seen)).not.toContain('a secret');
  });

  it('reaches its own messages only', async () => {
    const one = await asked();
    await one.interaction.reply('one');
    const { id } = await one.outcome;
    received.length = 0;
    const two = await asked();
    await two.interaction.reply('two');
    const foreign = two.interaction.webhook.editMessage(id, 'stolen').catch((error: unknown) => error);
    expect(code(await foreign)).toBe(10008);
    await two.interaction.deleteReply();
    expect(code(await two.interaction.editReply('x').catch((error: unknown) => error))).toBe(10008);
  });

  it('is the only way to a private reply', async () => {
    const { outcome, interaction } = await asked();
    await interaction.reply({ content: 'private', flags: Ephemeral });
    const { id, channel_id } = await outcome;
    for (const method of ['GET', 'DELETE']) {
      expect(await call(discord, method, Routes.channelMessage(channel_id, id))).toMatchObject({
        code: 10008,
      });
    }
    const listed = await call(discord, 'GET', Routes.channelMessages(channel_id));
    expect(Object.values(listed.body)).not.toContainEqual(expect.objectContaining({ id }));
    expect((await interaction.fetchReply()).content).toBe('private');
  });

  it('tells the gateway of public replies, not of private ones', async () => {
    const { interaction } = await asked();
    await interaction.reply({ content: 'unheard', flags: Ephemeral });
    const { id } = await interaction.followUp('heard');
    await interaction.deleteReply(id);
    await eventually(() => heard.includes(`deleted ${id}`));
    expect(heard).toContain('heard');
    expect(heard).not.toContain('unheard');
  });

  it('tells nobody but the person who asked how it went', async () => {
    const { outcome, interaction } = await asked();
    await interaction.reply('public');
    const { id } = await outcome;
    await discord.as('other').message((message) => message.id === id);
    const { events } = discord.as('other').events;
    expect(events.filter((event) => 'nonce' in event && event.nonce !== null)).toEqual([]);
    await discord
      .as('member')
      .events.first(
        (event) => (event.type === 'interaction-answered' && event.interaction === interaction.id) || null,
        'the end of the spinner',
      );
  });
});
