import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  type Interaction,
  MessageFlags,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord, Refused, wordsOf } from '../support/local-discord.ts';
import { botAt } from '../support/local-discord-bot.ts';

const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
  new ButtonBuilder().setCustomId('later').setLabel('Later').setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setCustomId('share').setLabel('Share').setStyle(ButtonStyle.Secondary),
  new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(ButtonStyle.Secondary).setDisabled(true),
);
const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
  new StringSelectMenuBuilder()
    .setCustomId('menu')
    .setPlaceholder('Which?')
    .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
);

/** How the bot of these tests answers, by command or custom_id. */
async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isChatInputCommand()) {
    const text = interaction.options.getString('text') ?? 'hello';
    switch (interaction.commandName) {
      case 'say':
        return interaction.reply(text);
      case 'whisper':
        return interaction.reply({
          content: text,
          flags: MessageFlags.Ephemeral,
          components: [buttons, menu],
        });
      case 'show':
        return interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            new ContainerBuilder()
              .addTextDisplayComponents(new TextDisplayBuilder().setContent(text))
              .addActionRowComponents(buttons),
          ],
        });
      case 'slow': {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply(text);
        return interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      }
      case 'gone': {
        const { resource } = await interaction.reply({ content: text, withResponse: true });
        await interaction.deleteReply();
        return interaction.followUp(`was ${resource?.message?.id}`);
      }
    }
  }
  if (interaction.isStringSelectMenu())
    return interaction.update({ content: `chose ${interaction.values.join()}` });
  if (!interaction.isButton()) return;
  if (interaction.customId === 'more')
    return interaction.update({ content: `${interaction.message.content}!` });
  if (interaction.customId === 'share') return interaction.reply('shared');
  await interaction.deferUpdate();
  await interaction.editReply('later');
}

describe('replies', () => {
  let discord: PeopledDiscord;
  let bot: Awaited<ReturnType<typeof botAt>>;

  beforeAll(async () => {
    discord = await peopledDiscord();
    const text = { type: 3, name: 'text', description: 'What' };
    const commands = ['say', 'whisper', 'show', 'slow', 'gone'].map((name) => ({
      name,
      description: name,
      options: [text],
    }));
    bot = await botAt(discord, answer, { commands });
  });
  afterAll(async () => {
    await bot.client.destroy();
    await discord.close();
    expect(bot.errors).toEqual([]);
  });

  it('are seen by everybody in the channel and say who asked', async () => {
    const reply = await discord.as('member').command('say', { text: 'good morning' });
    expect(reply).toMatchObject({
      content: 'good morning',
      author: { id: discord.clientId, bot: true },
      interaction_metadata: { user: { id: discord.as('member').id }, name: 'say' },
    });
    const seen = await discord.as('other').message((message) => message.id === reply.id);
    expect(seen.content).toBe('good morning');
  });

  it('that are ephemeral are seen by their owner only, who alone can use or dismiss them', async () => {
    const reply = await discord.as('member').command('whisper', { text: 'psst' });
    expect(reply.flags).toBe(MessageFlags.Ephemeral);
    const after = await discord.as('other').command('say');
    expect(
      discord
        .as('other')
        .messages()
        .map(({ id }) => id),
    ).toContain(after.id);
    expect(
      discord
        .as('other')
        .messages()
        .map(({ id }) => id),
    ).not.toContain(reply.id);
    await expect(discord.as('other').click(reply, 'More')).rejects.toThrow(Refused);
    await discord.as('member').dismiss(reply);
    expect(
      discord
        .as('member')
        .messages()
        .map(({ id }) => id),
    ).not.toContain(reply.id);
    await expect(discord.as('member').click(reply, 'More')).rejects.toThrow(Refused);
  });

  it('that are deferred think first, privately, and are followed up', async () => {
    const reply = await discord.as('member').command('slow', { text: 'at last' });
    expect(reply).toMatchObject({
      content: 'at last',
      flags: MessageFlags.Ephemeral,
      edited_timestamp: null,
    });
    const first = discord
      .as('member')
      .events.events.find((event) => event.type === 'message-created' && event.message.id === reply.id);
    expect(first).toMatchObject({
      message: { flags: MessageFlags.Loading | MessageFlags.Ephemeral, content: '' },
    });
    const followUp = await discord.as('member').message(({ content }) => content === 'and more');
    expect(followUp.flags).toBe(MessageFlags.Ephemeral);
    expect(
      discord
        .as('other')
        .messages()
        .map(({ content }) => content),
    ).not.toContain('and more');
  });

  it('can be deleted, and gone they are gone', async () => {
    const reply = await discord.as('member').command('gone');
    const followUp = await discord.as('member').message(({ content }) => content === `was ${reply.id}`);
    expect(followUp.interaction_metadata).toMatchObject({ original_response_message_id: reply.id });
    expect(
      discord
        .as('member')
        .messages()
        .map(({ id }) => id),
    ).not.toContain(reply.id);
  });

  it('with Components V2 come back with ids of their own', async () => {
    const reply = await discord.as('member').command('show', { text: 'a passage' });
    expect(wordsOf(reply)).toBe('a passage');
    expect(reply.components?.[0]).toMatchObject({
      type: 17,
      id: 1,
      components: [{ type: 10, id: 2 }, { type: 1 }],
    });
  });

  it.each([
    ['More', 'psst!'],
    ['Later', 'later'],
  ])('change when %s is pressed', async (button, content) => {
    const reply = await discord.as('member').command('whisper', { text: 'psst' });
    const changed = await discord.as('member').click(reply, button);
    expect(changed).toMatchObject({ id: reply.id, content });
    expect(changed.edited_timestamp).not.toBeNull();
  });

  it('to a menu know what was chosen', async () => {
    const reply = await discord.as('member').command('whisper');
    expect((await discord.as('member').selectOption(reply, 'Which?', '2')).content).toBe('chose 2');
    await expect(discord.as('member').selectOption(reply, 'menu', '3')).rejects.toThrow(
      'not one of the choices',
    );
    await expect(discord.as('member').selectOption(reply, 'menu', '1', '2')).rejects.toThrow('Choose 1');
    await expect(discord.as('member').click(reply, 'Off')).rejects.toThrow('disabled');
  });

  it('in public to a private message do not show it', async () => {
    const reply = await discord.as('member').command('whisper', { text: 'a secret' });
    const shared = await discord.as('member').click(reply, 'Share');
    expect(shared.content).toBe('shared');
    expect(JSON.stringify(shared)).not.toContain('a secret');
  });

  it('are given in a direct conversation too, to that person alone', async () => {
    const reply = await discord.as('member').command('say', { text: 'between us' }, { channel: 'dm' });
    expect(reply.channel_id).toBe(discord.as('member').channel('dm'));
    await discord.as('other').command('say', { text: 'hi' }, { channel: 'dm' });
    expect(
      discord
        .as('other')
        .messages('dm')
        .map(({ content }) => content),
    ).toEqual(['hi']);
  });

  it('are forgotten on a reset, commands are not', async () => {
    const reply = await discord.as('member').command('whisper');
    await discord.as('member').reset();
    expect(discord.as('member').messages()).toEqual([]);
    await expect(discord.as('member').click(reply, 'More')).rejects.toThrow(Refused);
    expect((await discord.as('member').command('say')).content).toBe('hello');
  });
});
