import { Events, Status } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScriptedFault } from '../../../src/local-discord/faults/fault.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../../support/local-discord.ts';
import { botAt, eventually } from '../../support/local-discord-bot.ts';
import { call } from '../../support/local-discord-rest.ts';

/** discord.js leaves 5 seconds between two identifies, as Discord asks. */
const UNHURRIED = {
  ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
};

const CALLBACK = 'POST /interactions/:id/:token/callback';

describe('faults on the wire', () => {
  let discord: PeopledDiscord;
  beforeEach(async () => {
    discord = await peopledDiscord();
  });
  afterEach(() => discord.close());

  const commands = [{ name: 'ping', description: 'x' }];
  const pingBot = () =>
    botAt(
      discord,
      async (interaction) => {
        if (interaction.isRepliable()) await interaction.reply('pong');
      },
      { commands, options: UNHURRIED },
    );

  it.each<readonly [string, ScriptedFault]>([
    ['a refused connect', { on: 'connect', do: 'refuse' }],
    ['a dropped identify', { on: 'identify', do: 'drop' }],
    ['op 9 at identify', { on: 'identify', do: 'invalid-session' }],
  ])('%s is met before the bot is in', async (_name, fault) => {
    discord.faults.add(fault);
    const { client } = await pingBot();
    expect([...discord.faults.struck.values()]).toEqual([1]);
    await client.destroy();
  });

  it.each<readonly [string, ScriptedFault]>([
    ['a close', { on: 'ready', do: 'close', code: 4000, after: 20 }],
    ['a drop', { on: 'ready', do: 'drop', after: 20 }],
    ['op 7', { on: 'ready', do: 'reconnect', after: 20 }],
    ['op 9', { on: 'ready', do: 'invalid-session', after: 20 }],
  ])('%s is met once the bot is ready, which is so again', async (_name, fault) => {
    discord.faults.add(fault);
    const { client } = await pingBot();
    await eventually(() => client.ws.shards.some(({ status }) => status !== Status.Ready));
    await eventually(() => client.ws.shards.every(({ status }) => status === Status.Ready));
    expect([...discord.faults.struck.values()]).toEqual([1]);
    expect(wordsOf(await discord.as('member').command('ping'))).toBe('pong');
    await client.destroy();
  });

  it('heartbeats that come often and are not acknowledged make a zombie', async () => {
    discord.faults.add(
      { on: 'connect', do: 'hasten', heartbeat: 40 },
      { on: 'heartbeat', do: 'ignore', times: 'always' },
    );
    const { client } = await pingBot();
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    const reconnecting = new Promise((resolve) => client.once(Events.ShardReconnecting, resolve));
    await reconnecting;
    discord.faults.clear();
    await resumed;
    await client.destroy();
  });

  it('events come again on resume', async () => {
    const ids: string[] = [];
    const { client } = await botAt(
      discord,
      async (interaction) => {
        ids.push(interaction.id);
        if (interaction.isRepliable()) await interaction.reply('pong');
      },
      { commands },
    );
    await discord.as('member').command('ping');
    discord.faults.add({ on: 'resume', do: 'replay', events: 1 });
    discord.drop();
    await eventually(() => ids.length === 2);
    expect(ids[0]).toBe(ids[1]);
    await client.destroy();
  });

  it.each([
    ['twice', { on: 'interaction', do: 'duplicate' } as const, 2],
    ['unchanged where it has no custom_id', { on: 'interaction', do: 'forge', customId: 'x' } as const, 1],
  ])('a command comes %s', async (_name, fault, times) => {
    const ids: string[] = [];
    const { client } = await botAt(discord, async ({ id }) => ids.push(id), { commands });
    discord.faults.add(fault);
    void discord
      .as('member')
      .command('ping')
      .catch(() => undefined);
    await eventually(() => ids.length === times);
    await client.destroy();
  });

  it.each<readonly [number, object]>([
    [401, { code: 0, message: '401: Unauthorized' }],
    [503, { code: 0, message: '503: Service Unavailable' }],
    [404, { code: 10_062, message: 'Unknown interaction' }],
  ])('a call is answered with %i', async (status, body) => {
    discord.faults.add({ on: 'rest', route: 'GET /users/:id', do: 'answer', status, ...body });
    const refused = await call(discord, 'GET', '/users/@me');
    expect(refused).toMatchObject({ status, body });
    expect((await call(discord, 'GET', '/users/@me')).status).toBe(200);
  });

  it.each([
    [false, { 'retry-after': '0.5', 'x-ratelimit-scope': 'user', 'x-ratelimit-remaining': '0' }],
    [true, { 'retry-after': '0.5', 'x-ratelimit-scope': 'global', 'x-ratelimit-global': 'true' }],
  ])('a 429 has the headers that it has at Discord; global: %s', async (global, headers) => {
    discord.faults.add({
      on: 'rest',
      route: '* /gateway',
      do: 'answer',
      status: 429,
      retryAfter: 0.5,
      global,
    });
    const response = await fetch(`${discord.api}/v10/gateway`);
    expect(response.status).toBe(429);
    expect(Object.fromEntries(response.headers)).toMatchObject(headers);
    expect(await response.json()).toMatchObject({ retry_after: 0.5, global });
  });

  it('a call breaks off, or is done though its answer is lost', async () => {
    const write = () =>
      call(discord, 'POST', `/channels/${discord.as('member').channel()}/messages`, { content: 'a' });
    const route = 'POST /channels/:channel/messages';
    discord.faults.add({ on: 'rest', route, do: 'drop' }, { on: 'rest', route, do: 'lose', nth: 2 });
    await expect(write()).rejects.toThrow();
    expect(discord.as('member').messages()).toEqual([]);
    await expect(write()).rejects.toThrow();
    await discord.as('member').message(({ content }) => content === 'a');
  });

  it('a call hangs, or is late', async () => {
    discord.faults.add({ on: 'rest', route: 'GET /gateway', do: 'hang' });
    const waiting = fetch(`${discord.api}/v10/gateway`, { signal: AbortSignal.timeout(100) });
    await expect(waiting).rejects.toThrow(/timeout/);
    discord.faults.add({ on: 'rest', route: CALLBACK, do: 'delay', after: 100 });
    const { client } = await pingBot();
    expect(wordsOf(await discord.as('member').command('ping'))).toBe('pong');
    expect(discord.faults.struck.get('rest delay')).toBe(1);
    await client.destroy();
  });
});
