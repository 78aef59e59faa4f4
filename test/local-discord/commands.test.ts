import { ApplicationCommandType, InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord, Refused } from '../support/local-discord.ts';
import { botAt } from '../support/local-discord-bot.ts';
import { call } from '../support/local-discord-rest.ts';

describe('registered commands', () => {
  let discord: PeopledDiscord;
  let bot: Awaited<ReturnType<typeof botAt>>;
  const everywhere = [InteractionContextType.Guild, InteractionContextType.BotDM];

  beforeAll(async () => {
    discord = await peopledDiscord();
    bot = await botAt(
      discord,
      async (interaction) => {
        if (interaction.isMessageContextMenuCommand()) {
          await interaction.reply(`about “${interaction.targetMessage.content}”`);
        } else if (interaction.isUserContextMenuCommand()) {
          await interaction.reply(`about ${interaction.targetUser.username}`);
        } else if (interaction.isChatInputCommand()) {
          const member = interaction.inCachedGuild() ? interaction.member.permissions : null;
          const chosen =
            interaction.options.getUser('who')?.username ?? interaction.options.getSubcommand(false);
          await interaction.reply(`${member?.has('ManageMessages') ?? 'no member'}, ${chosen}`);
        }
      },
      {
        commands: [
          {
            name: 'ask',
            description: 'x',
            contexts: everywhere,
            options: [{ type: 6, name: 'who', description: 'x' }],
          },
          { name: 'guild-only', description: 'x', contexts: [InteractionContextType.Guild] },
          { name: 'summary', description: 'x', defaultMemberPermissions: PermissionFlagsBits.ManageMessages },
          { name: 'nobody', description: 'x', defaultMemberPermissions: 0n },
          {
            name: 'list',
            description: 'x',
            options: [
              { type: 1, name: 'add', description: 'x' },
              {
                type: 2,
                name: 'old',
                description: 'x',
                options: [{ type: 1, name: 'drop', description: 'x' }],
              },
            ],
          },
          { name: 'Check this quote', type: ApplicationCommandType.Message },
          { name: 'Who is this', type: ApplicationCommandType.User },
        ],
      },
    );
    await bot.client.application.commands.create({ name: 'here', description: 'x' }, discord.guildId);
    await discord
      .as('moderator')
      .events.first(() => discord.as('moderator').commands().includes('here') || null, 'the last command');
  });
  afterAll(async () => {
    await bot.client.destroy();
    await discord.close();
    expect(bot.errors).toEqual([]);
  });

  it.each([
    ['member', 'general', ['ask', 'guild-only', 'here', 'list', 'Check this quote', 'Who is this']],
    [
      'moderator',
      'general',
      ['ask', 'guild-only', 'here', 'list', 'summary', 'Check this quote', 'Who is this'],
    ],
    ['member', 'dm', ['ask', 'list', 'summary', 'nobody', 'Check this quote', 'Who is this']],
  ] as const)('are shown to a %s in %s as far as they may use them', (role, channel, names) => {
    expect(new Set(discord.as(role).commands(channel))).toEqual(new Set(names));
  });

  it.each([
    ['a hidden one', 'summary', 'general'],
    ['one for the guild, in a direct channel', 'guild-only', 'dm'],
  ])('that are not shown cannot be used: %s', async (_, name, channel) => {
    await expect(discord.as('member').command(name, {}, { channel })).rejects.toThrow(Refused);
  });

  it('know who uses them, and with which permissions', async () => {
    const who = discord.as('other').id;
    expect((await discord.as('member').command('ask', { who })).content).toBe('false, aiko');
    expect((await discord.as('moderator').command('ask', { who })).content).toBe('true, aiko');
    expect((await discord.as('moderator').command('ask', {}, { channel: 'dm' })).content).toBe(
      'no member, null',
    );
  });

  it('have subcommands', async () => {
    expect((await discord.as('member').command('list', {}, { subcommand: ['add'] })).content).toBe(
      'false, add',
    );
    expect((await discord.as('member').command('list', {}, { subcommand: ['old', 'drop'] })).content).toBe(
      'false, drop',
    );
    await expect(discord.as('member').command('list')).rejects.toThrow('Choose a subcommand: add, old.');
    await expect(discord.as('member').command('list', {}, { subcommand: ['x'] })).rejects.toThrow(Refused);
  });

  it('are used on messages and users', async () => {
    const message = await discord.as('other').write('as they say');
    const reply = await discord.as('member').contextMenu('Check this quote', message);
    expect(reply).toMatchObject({
      content: 'about “as they say”',
      interaction_metadata: { target_message_id: message.id },
    });
    const about = await discord.as('member').contextMenu('Who is this', discord.as('other').id);
    expect(about.content).toBe('about aiko');
    await expect(discord.as('member').contextMenu('Check this quote', '1')).rejects.toThrow(Refused);
  });

  it('keep their ids when they are registered again, and change and go one by one', async () => {
    const path = `/applications/${discord.clientId}/commands`;
    const { body: before } = await call(discord, 'GET', path);
    const { body: after } = await call(discord, 'PUT', path, Object.values(before));
    const ids = (commands: object) => Object.values(commands).map(({ id }) => id);
    expect(ids(after)).toEqual(ids(before));
    const { commands } = bot.client.application;
    const ask = (await commands.fetch()).find(({ name }) => name === 'ask');
    await ask?.edit({ description: 'changed' });
    expect((await commands.fetch(ask?.id ?? '', { force: true })).description).toBe('changed');
    await ask?.delete();
    await expect(commands.fetch(ask?.id ?? '', { force: true })).rejects.toMatchObject({ code: 10063 });
    expect((await commands.fetch()).size).toBe(ids(before).length - 1);
  });
});
