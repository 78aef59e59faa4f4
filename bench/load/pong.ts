/** The least that a bot can be: node bench/load/pong.ts API TOKEN */
import { Client, GatewayIntentBits, MessageFlags } from 'discord.js';

const [api = '', token = ''] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on('interactionCreate', async (interaction) => {
  if (interaction.isRepliable()) await interaction.reply({ content: 'pong', flags: MessageFlags.Ephemeral });
});
client.once('clientReady', async ({ application }) => {
  await application.commands.set([{ name: 'ping', description: 'answers pong' }]);
  process.stdout.write('ready\n');
});
await client.login(token);
