import { Client, DefaultRestOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import { NO_PINGS } from './mentions.ts';
import { PatientSharding } from './patient-sharding.ts';
import { steadyRequest } from './steady-request.ts';

/**
 * Of messages the bot hears only that there are some, but for those that mention it or are written to it alone: these
 * carry their words without the privileged intent.
 */
const MENTIONS = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** A client that pings nobody by default, and neither gives up at once nor waits for ever. */
export function createClient(api: string, mentions: boolean): Client {
  const client: Client = new Client({
    // As many connections as Discord recommends: it lets no bot in that is in too many servers for one.
    shards: 'auto',
    intents: [GatewayIntentBits.Guilds, ...(mentions ? MENTIONS : [])],
    // Discord names a conversation with somebody for the first time in the message itself.
    partials: [Partials.Channel],
    allowedMentions: NO_PINGS,
    // What is sent is in Discord's own words already: discord.js would copy each reply to look for its own.
    jsonTransformer: (data) => data,
    // What others write is not kept, nor is it needed again.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    // Nothing here needs the guilds before the first command comes.
    waitGuildTimeout: 1_000,
    ws: { buildStrategy: (manager) => new PatientSharding(manager, client) },
    rest: {
      api,
      // A callback that waits for its turn would come after Discord's 3 seconds.
      rejectOnRateLimit: ({ route }) => route.startsWith('/interactions/'),
      makeRequest: steadyRequest(DefaultRestOptions.makeRequest),
    },
  });
  return client;
}
