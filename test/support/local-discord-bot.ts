import {
  type ApplicationCommandDataResolvable,
  Client,
  type ClientOptions,
  GatewayIntentBits,
  type Interaction,
  Partials,
} from 'discord.js';
import type { PeopledDiscord } from './local-discord.ts';

export interface BotSetup {
  readonly intents?: ClientOptions['intents'];
  readonly commands?: readonly ApplicationCommandDataResolvable[];
  readonly options?: Partial<ClientOptions>;
}

/**
 * A real discord.js client, ready, its commands registered. What its handler throws is kept in `errors`, so that
 * a test can see with what Discord refused a reply.
 */
export async function botAt(
  discord: PeopledDiscord,
  onInteraction: (interaction: Interaction) => Promise<unknown>,
  { intents = [GatewayIntentBits.Guilds], commands = [], options = {} }: BotSetup = {},
): Promise<{ client: Client<true>; errors: unknown[] }> {
  const errors: unknown[] = [];
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: discord.api, retries: 0 },
    ...options,
  });
  client.on('interactionCreate', (interaction) => {
    onInteraction(interaction).catch((error: unknown) => errors.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(discord.token);
  const readyClient = await ready;
  if (commands.length > 0) await readyClient.application.commands.set([...commands]);
  return { client: readyClient, errors };
}

/** Resolves as soon as `found` finds something; for what a test cannot be told of. */
export async function eventually<T>(found: () => T | undefined | null | false): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = found();
    if (value) return value;
    if (Date.now() > end) throw new Error('Waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
