import { GatewayIntentBits, type RateLimitData } from 'discord.js';
import { afterAll, describe, expect, it } from 'vitest';
import { createClient } from '../../src/discord/create-client.ts';

describe('createClient', () => {
  const client = createClient('http://127.0.0.1:9/api', true);
  afterAll(() => client.destroy());

  it('pings nobody where a message does not say whom', () => {
    expect(client.options.allowedMentions).toEqual({ parse: [] });
  });

  it('asks for no privileged intents', () => {
    expect(client.options.intents.toArray()).toEqual(['Guilds', 'GuildMessages', 'DirectMessages']);
    const quiet = createClient('http://127.0.0.1:9/api', false);
    expect(quiet.options.intents.bitfield).toBe(GatewayIntentBits.Guilds);
  });

  it.each([
    ['/interactions/:id/:token/callback', true],
    ['/webhooks/:id/:token', false],
    ['/applications/:id/commands', false],
  ])('does not wait its turn where the reply would come too late: %s', (route, gaveUp) => {
    const reject = client.options.rest?.rejectOnRateLimit;
    expect(typeof reject === 'function' && reject({ route } as RateLimitData)).toBe(gaveUp);
  });
});
