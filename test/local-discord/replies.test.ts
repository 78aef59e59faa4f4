import { Client, GatewayIntentBits, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { peopledDiscord } from '../support/local-discord.ts';

it('answers', async () => {
  const discord = await peopledDiscord();
  const bot = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.api } });
  const ready = new Promise((resolve) => bot.once('clientReady', resolve));
  bot.on('interactionCreate', async (i) => {
    if (i.isChatInputCommand())
      await i.reply({ content: `pong ${i.options.getString('x')}`, flags: MessageFlags.Ephemeral });
  });
  await bot.login(discord.token);
  await ready;
  await bot.application?.commands.set([
    { name: 'ping', description: 'x', options: [{ type: 3, name: 'x', description: 'y', required: true }] },
  ]);
  const reply = await discord.as('member').command('ping', { x: 'a' });
  expect(reply.content).toBe('pong a');
  expect(discord.as('other').messages()).toEqual([]);
  await bot.destroy();
  await discord.close();
});
