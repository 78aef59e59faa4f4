/** The least that a bot can be: node bench/load/pong.ts API TOKEN */
import { Client, GatewayIntentBits, MessageFlags } from 'discord.js';

const [api = '', token = ''] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on('interactionCreate', (interaction) => {
  if (!interaction.isRepliable()) return;
  // What Discord no longer takes would end the program; that it is missing is counted at the other end.
  interaction
    .reply({ content: 'pong', flags: MessageFlags.Ephemeral })
    .catch((error: unknown) => process.stderr.write(`${error}\n`));
});
client.once('clientReady', async ({ application }) => {
  await application.commands.set([{ name: 'ping', description: 'answers pong' }]);
  process.stdout.write('ready\n');
});
await client.login(token);
