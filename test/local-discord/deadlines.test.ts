import { DiscordAPIError, type Interaction, MessageFlags, Routes } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { InteractionFailed, type PeopledDiscord, peopledDiscord } from '../support/local-discord.ts';
import { botAt, eventually } from '../support/local-discord-bot.ts';
import { manualClock } from '../support/local-discord-clock.ts';

const code = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error);

describe('the deadline of 3 seconds', () => {
  const clock = manualClock();
  let discord: PeopledDiscord;
  let bot: Awaited<ReturnType<typeof botAt>>;
  const received: Interaction[] = [];

  beforeAll(async () => {
    discord = await peopledDiscord({ clock });
    const typed = { type: 3, name: 'typed', description: 'What', autocomplete: true };
    bot = await botAt(discord, async (interaction) => received.push(interaction), {
      commands: [{ name: 'ask', description: 'x', options: [typed] }],
    });
  });
  afterEach(() => {
    received.length = 0;
  });
  afterAll(async () => {
    await bot.client.destroy();
    await discord.close();
  });

  async function asked() {
    const outcome = discord
      .as('member')
      .command('ask')
      .catch((error: unknown) => error);
    const interaction = await eventually(() => received[0]);
    if (!interaction.isChatInputCommand()) throw new Error('Not a command.');
    return { outcome, interaction };
  }

  it('is met at 2,999 ms', async () => {
    const { outcome, interaction } = await asked();
    clock.advance(2_999);
    await interaction.reply('in time');
    expect(await outcome).toMatchObject({ content: 'in time' });
  });

  it('is missed at 3,000 ms: the person is told, the bot gets 10062', async () => {
    const { outcome, interaction } = await asked();
    clock.advance(3_000);
    expect(await outcome).toEqual(new InteractionFailed('The application did not respond'));
    expect(code(await interaction.reply('late').catch((error: unknown) => error))).toBe(10062);
    expect(
      discord
        .as('member')
        .messages()
        .map(({ content }) => content),
    ).not.toContain('late');
  });

  it('holds for autocomplete', async () => {
    const outcome = discord
      .as('member')
      .autocomplete('ask', 'typed', 'a')
      .catch((error: unknown) => error);
    const interaction = await eventually(() => received[0]);
    clock.advance(3_000);
    expect(await outcome).toEqual(new InteractionFailed('Loading options failed'));
    if (!interaction.isAutocomplete()) throw new Error('Not autocomplete.');
    expect(code(await interaction.respond([]).catch((error: unknown) => error))).toBe(10062);
  });

  it('is answered once: a second answer gets 40060', async () => {
    const { outcome, interaction } = await asked();
    await interaction.reply('first');
    await outcome;
    const body = { type: 4, data: { content: 'second' } };
    const second = interaction.client.rest.post(
      Routes.interactionCallback(interaction.id, interaction.token),
      {
        body,
        auth: false,
      },
    );
    expect(code(await second.catch((error: unknown) => error))).toBe(40060);
  });

  it('can be met with the right token only', async () => {
    const { outcome, interaction } = await asked();
    const route = Routes.interactionCallback(interaction.id, 'wrong');
    const forged = interaction.client.rest.post(route, {
      body: { type: 4, data: { content: 'x' } },
      auth: false,
    });
    expect(code(await forged.catch((error: unknown) => error))).toBe(10062);
    await interaction.reply('right');
    await outcome;
  });

  it('leaves an interaction open that was answered wrongly', async () => {
    const { outcome, interaction } = await asked();
    expect(code(await interaction.reply('x'.repeat(2_001)).catch((error: unknown) => error))).toBe(50035);
    await interaction.reply('short enough');
    expect(await outcome).toMatchObject({ content: 'short enough' });
  });

  it('lets the token live for 15 minutes', async () => {
    const { outcome, interaction } = await asked();
    const early = interaction.client.rest.patch(Routes.webhookMessage(discord.clientId, interaction.token), {
      body: { content: 'before any answer' },
      auth: false,
    });
    expect(code(await early.catch((error: unknown) => error))).toBe(10015);
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    clock.advance(15 * 60_000);
    await interaction.editReply('just in time');
    expect(await outcome).toMatchObject({ content: 'just in time' });
    clock.advance(1);
    expect(code(await interaction.followUp('too late').catch((error: unknown) => error))).toBe(50027);
  });
});
