import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord, Refused } from '../support/local-discord.ts';
import { botAt } from '../support/local-discord-bot.ts';

const modal = new ModalBuilder()
  .setCustomId('note')
  .setTitle('A note')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Title')
      .setTextInputComponent(
        new TextInputBuilder()
          .setCustomId('title')
          .setStyle(TextInputStyle.Short)
          .setMinLength(2)
          .setMaxLength(5),
      ),
    new LabelBuilder()
      .setLabel('Where')
      .setStringSelectMenuComponent(
        new StringSelectMenuBuilder()
          .setCustomId('where')
          .setRequired(false)
          .addOptions({ label: 'Here', value: 'here' }, { label: 'There', value: 'there' }),
      ),
  );

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'note') return interaction.showModal(modal);
    const edit = new ButtonBuilder().setCustomId('edit').setLabel('Edit').setStyle(ButtonStyle.Primary);
    const components = [new ActionRowBuilder<ButtonBuilder>().addComponents(edit)];
    return interaction.reply({ content: 'draft', components });
  }
  if (interaction.isButton()) return interaction.showModal(modal);
  if (!interaction.isModalSubmit()) return undefined;
  const title = interaction.fields.getTextInputValue('title');
  const where = interaction.fields.getStringSelectValues('where').join();
  const content = `${title}, ${where}`;
  return interaction.isFromMessage() ? interaction.update(content) : interaction.reply(content);
}

describe('a modal', () => {
  let discord: PeopledDiscord;
  let bot: Awaited<ReturnType<typeof botAt>>;
  beforeAll(async () => {
    discord = await peopledDiscord();
    bot = await botAt(discord, answer, {
      commands: [
        { name: 'note', description: 'x' },
        { name: 'draft', description: 'x' },
      ],
    });
  });
  afterAll(async () => {
    await bot.client.destroy();
    await discord.close();
    expect(bot.errors).toEqual([]);
  });

  it('opens for the person who asked, and is answered', async () => {
    const opened = await discord.as('member').commandToModal('note');
    expect(opened.data).toMatchObject({
      title: 'A note',
      custom_id: 'note',
      components: [{ type: 18 }, { type: 18 }],
    });
    expect(discord.as('other').events.events.some(({ type }) => type === 'modal-opened')).toBe(false);
    const reply = await discord.as('member').submitModal(opened, { title: 'News', where: ['here'] });
    expect(reply).toMatchObject({
      content: 'News, here',
      interaction_metadata: { triggering_interaction_metadata: { name: 'note' } },
    });
  });

  it('opened from a message can change that message', async () => {
    const draft = await discord.as('member').command('draft');
    const opened = await discord.as('member').clickToModal(draft, 'Edit');
    const changed = await discord.as('member').submitModal(opened, { title: 'New' });
    expect(changed).toMatchObject({ id: draft.id, content: 'New, ' });
  });

  it.each([
    ['without what is required', {}, 'is required'],
    ['with too short a text', { title: 'x' }, 'at least 2'],
    ['with too long a text', { title: 'too long' }, 'at most 5'],
    ['with a field that it does not have', { title: 'News', other: 'x' }, 'no field “other”'],
    ['with a choice that it does not have', { title: 'News', where: ['away'] }, 'not one of the choices'],
  ])('cannot be submitted %s, and stays open', async (_, fields, words) => {
    const opened = await discord.as('member').commandToModal('note');
    await expect(discord.as('member').submitModal(opened, fields)).rejects.toThrow(words);
    expect((await discord.as('member').submitModal(opened, { title: 'News' })).content).toBe('News, ');
  });

  it('is submitted once, and by nobody else', async () => {
    const opened = await discord.as('member').commandToModal('note');
    await expect(discord.as('other').submitModal(opened, { title: 'News' })).rejects.toThrow(Refused);
    await discord.as('member').submitModal(opened, { title: 'News' });
    await expect(discord.as('member').submitModal(opened, { title: 'News' })).rejects.toThrow(
      'no longer open',
    );
  });
});
