import { Client, GatewayIntentBits } from 'discord.js';
import { NO_PINGS } from './mentions.ts';

/** A client that pings nobody by default, and gives up a reply that would come too late. */
export const createClient = (api: string): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: NO_PINGS,
    // Nothing here needs the guilds before the first command comes.
    waitGuildTimeout: 1_000,
    rest: {
      api,
      // A callback that waits for its turn would come after Discord's 3 seconds.
      rejectOnRateLimit: ({ route }) => route.startsWith('/interactions/'),
    },
  });
