import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach } from 'vitest';
import type { BotError } from '../../src/discord/bot-error.ts';
import type { SlashCommand } from '../../src/discord/command.ts';
import { EVERYWHERE } from '../../src/discord/declaration.ts';
import type { StartBotOptions } from '../../src/discord/start-bot.ts';
import { view } from '../../src/discord/view.ts';
import { envoyCoverage } from './envoy-coverage.ts';
import { type PeopledDiscord, peopledDiscord } from './local-discord.ts';
import { startTestBot, type TestBot } from './start-test-bot.ts';

export const CALLBACK = 'POST /interactions/:id/:token/callback';
export const REPLY = 'PATCH /webhooks/:app/:token/messages/:message';

/** Milliseconds after which these bots defer. */
const PATIENCE = 100;

const command = (name: string, run: SlashCommand['run']): SlashCommand => ({
  data: { name, description: name, ...EVERYWHERE, options: [] },
  run,
});
const COMMANDS = [
  command('quick', async () => view(['quick answer'])),
  command('slow', async () => {
    await setTimeout(3 * PATIENCE);
    return view(['slow answer']);
  }),
];

/**
 * For the tests of one describe: a local Discord anew for each, and the bot that is started at it. The bot has a
 * command that is quick and one that defers.
 */
export function botUnderFaults() {
  let discord: PeopledDiscord;
  let bot: TestBot | null = null;
  const fatal: BotError[] = [];
  beforeEach(async () => {
    discord = await peopledDiscord();
    bot = null;
    fatal.length = 0;
  });
  afterEach(async () => {
    await bot?.stop();
    await discord.close();
  });
  const member = () => discord.as('member');

  const startWith = async (options: Partial<StartBotOptions>): Promise<TestBot> => {
    bot = await startTestBot(discord, envoyCoverage(), options);
    return bot;
  };
  return {
    discord: () => discord,
    bot: () => bot,
    member,
    /** What the bot gave up for. */
    fatal,
    startWith,
    start: (options: Partial<StartBotOptions> = {}): Promise<TestBot> =>
      startWith({
        commands: COMMANDS,
        patience: PATIENCE,
        onFatal: (error) => fatal.push(error),
        ...options,
      }),
    struck: (what: string) => discord.faults.struck.get(what) ?? 0,
    logged: (words: string) => bot?.logged.filter(({ msg }) => String(msg).includes(words)) ?? [],
    /** Everything the member was ever shown, in each of its states. */
    shown: () =>
      member().events.events.flatMap((event) => (event.type === 'message-created' ? [event.message] : [])),
  };
}
