import { commands as allCommands } from '../../commands/index.ts';
import { type Bot, type StartBotOptions, startBot } from '../../src/discord/start-bot.ts';
import type { Library } from '../../src/library.ts';
import type { LocalDiscord } from '../../src/local-discord/start.ts';
import { createLog } from '../../src/log.ts';
import { openStore } from '../../src/store/store.ts';

/** What the bot logged: an object a line. */
type Logged = Readonly<Record<string, unknown>>;

export interface TestBot extends Bot {
  readonly logged: readonly Logged[];
}

/** The bot at a local Discord, on a day that stands still. */
export async function startTestBot(
  discord: Pick<LocalDiscord, 'api' | 'token'>,
  library: Library | (() => Library),
  options: Partial<StartBotOptions> = {},
): Promise<TestBot> {
  const logged: Logged[] = [];
  const log = createLog(
    { LOG_LEVEL: 'info', LOG_CONTENT: false },
    { write: (line) => void logged.push(JSON.parse(line) as Logged) },
  );
  const bot = await startBot({
    token: discord.token,
    api: discord.api,
    commands: allCommands,
    library: typeof library === 'function' ? library : () => library,
    store: openStore(':memory:'),
    rateLimit: null,
    log,
    onFatal: (error) => {
      throw error;
    },
    now: () => new Date('2024-01-15T12:00:00Z'),
    ...options,
  });
  return { ...bot, logged };
}
