import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { afterEach, beforeEach } from 'vitest';
import type { StartBotOptions } from '../../src/discord/start-bot.ts';
import type { Library } from '../../src/library.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { envoyCoverage } from './envoy-coverage.ts';
import { type PeopledDiscord, peopledDiscord } from './local-discord.ts';
import { startTestBot, type TestBot } from './start-test-bot.ts';
import { CHANNEL } from './summary-panel.ts';

export const TOPIC = 'the ferry and the harbour';

/** How passages begin that its summary has. */
export const CLOSED = 'The harbour was closed';
export const PIER = '“The old pier cannot';
export const DEEPER = 'Vance said the ferry needs';

/**
 * For the tests of one describe: a local Discord anew for each, a store in a file, a bot that can be started
 * again on it, and a moderator who makes a summary.
 */
export function summaryDesk() {
  let discord: PeopledDiscord;
  let folder: string;
  let store: Store;
  let bot: TestBot;
  let library: Library;
  const file = () => join(folder, 'verbatim.sqlite');

  /** On a clock that is so many milliseconds ahead. */
  async function startBot(ahead: number): Promise<void> {
    store = openStore(file());
    bot = await startTestBot(discord, () => library, { store, now: () => new Date(Date.now() + ahead) });
  }

  async function restartLater(ahead: number): Promise<void> {
    await bot.stop();
    store.close();
    await startBot(ahead);
  }

  beforeEach(async () => {
    discord = await peopledDiscord();
    folder = await mkdtemp(join(tmpdir(), 'verbatim-summary-'));
    library = envoyCoverage();
    await startBot(0);
  });
  afterEach(async () => {
    await bot.stop();
    store.close();
    await discord.close();
    await rm(folder, { recursive: true });
  });

  const mod = () => discord.as('moderator');
  const begin = (): Promise<APIMessage> => mod().command('summary', { topic: TOPIC });
  const inChannel = (panel: APIMessage, name = 'newsroom'): Promise<APIMessage> =>
    mod().selectOption(panel, CHANNEL, mod().channel(name));
  return {
    discord: () => discord,
    store: () => store,
    /** Where the store is. */
    file,
    library: () => library,
    /** From now on the bot has this coverage. */
    serve: (coverage: Library) => {
      library = coverage;
    },
    restart: () => restartLater(0),
    restartLater,
    /** Another bot in its place, on the same open store. */
    replaceBot: async (options: Partial<StartBotOptions>): Promise<void> => {
      await bot.stop();
      bot = await startTestBot(discord, () => library, { store, ...options });
    },
    mod,
    begin,
    inChannel,
    posted: async (): Promise<APIMessage> => await mod().click(await inChannel(await begin()), 'Post'),
    /** Of a panel on which a post stands. */
    withdraw: async (panel: APIMessage): Promise<APIMessage> =>
      await mod().click(await mod().click(panel, 'Withdraw'), 'Withdraw for good'),
    /** What everybody sees in a channel. */
    publicIn: (channel = 'newsroom'): APIMessage[] => discord.as('member').messages(channel),
    deeds: (): string[] =>
      store.audit
        .newest(discord.guildId, 50)
        .map(({ deed }) => deed)
        .reverse(),
  };
}
