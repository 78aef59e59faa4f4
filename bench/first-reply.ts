import { Client, GatewayIntentBits, MessageFlags } from 'discord.js';
import { pino } from 'pino';
import { commands } from '../commands/index.ts';
import { startBot } from '../src/discord/start-bot.ts';
import { openLibrary } from '../src/library.ts';
import { openStore } from '../src/store/store.ts';
import { peopledDiscord } from '../test/support/local-discord.ts';
import { type Contestant, interleave, table } from './interleave.ts';

/** From a person's command to the reply on their screen, over the wire of a local Discord each. Floor: a bot that answers “pong”. */
const ROUNDS = Number(process.argv[2] ?? 300);

const asked: readonly [command: string, options: Record<string, string>][] = [
  ['ask', { question: 'What letters did Putin and Kim exchange?' }],
  ['who-said', { text: 'weakness' }],
  ['when', { text: 'Shoigu visit to Pyongyang' }],
  ['sources', { text: 'raw materials' }],
  ['ask', { question: 'How much is gas in Texas?' }],
];

const [bare, full] = [await peopledDiscord(), await peopledDiscord()];
const pong = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: bare.api } });
pong.on('interactionCreate', async (interaction) => {
  if (interaction.isRepliable()) await interaction.reply({ content: 'pong', flags: MessageFlags.Ephemeral });
});
const ready = new Promise((resolve) => pong.once('clientReady', resolve));
await pong.login(bare.token);
await ready;
await pong.application?.commands.set([{ name: 'ping', description: 'answers pong' }]);

const library = await openLibrary('seeds');
const bot = await startBot({
  token: full.token,
  api: full.api,
  commands,
  library: () => library,
  store: openStore(':memory:'),
  rateLimit: null,
  log: pino({ level: 'silent' }),
  onFatal: (error) => {
    throw error;
  },
});

const contestants: Record<string, Contestant> = {
  'bare bot, “pong”': () => bare.as('member').command('ping', {}),
};
for (const [command, options] of asked) {
  contestants[`/${command} ${Object.values(options).join(' ')}`] = () =>
    full.as('member').command(command, options);
}
console.log(table(await interleave(contestants, ROUNDS), 'bare bot, “pong”'));

await bot.stop();
await pong.destroy();
await Promise.all([bare.close(), full.close()]);
