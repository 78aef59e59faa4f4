import { GatewayIntentBits, GatewayOpcodes as Op } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type PeopledDiscord, peopledDiscord } from '../../support/local-discord.ts';
import { botAt, eventually } from '../../support/local-discord-bot.ts';
import { manualClock } from '../../support/local-discord-clock.ts';

interface Payload {
  readonly op: Op;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: { readonly session_id?: string; readonly data?: { readonly name?: string } } | boolean | null;
}

/** A bare gateway connection, with what it heard and how it was closed. */
function dial(discord: PeopledDiscord, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${discord.url.replace('http', 'ws')}gateway?v=10&encoding=json`, { headers });
  const heard: Payload[] = [];
  const state: { code: number | null } = { code: null };
  socket.on('message', (data) => heard.push(JSON.parse(String(data)) as Payload));
  socket.on('close', (code) => {
    state.code = code;
  });
  socket.on('error', () => undefined);
  const until = (name: string) => eventually(() => heard.find(({ t, op }) => t === name || Op[op] === name));
  return {
    socket,
    heard,
    state,
    until,
    send: (op: Op, d: unknown) => socket.send(JSON.stringify({ op, d })),
  };
}

describe('a gateway connection', () => {
  let discord: PeopledDiscord;
  const clock = manualClock();
  beforeEach(async () => {
    discord = await peopledDiscord({ clock });
  });
  afterEach(() => discord.close());

  const identity = () => ({ token: discord.token, intents: GatewayIntentBits.Guilds, properties: {} });

  it('greets, acknowledges heartbeats, and sends the guild at once', async () => {
    const line = dial(discord);
    await line.until('Hello');
    line.send(Op.Heartbeat, null);
    await line.until('HeartbeatAck');
    line.send(Op.Identify, identity());
    await line.until('GUILD_CREATE');
    expect(line.heard.map(({ t, s }) => [t, s]).slice(2)).toEqual([
      ['READY', 1],
      ['GUILD_CREATE', 2],
    ]);
    line.socket.close(1000);
  });

  it.each([
    ['a wrong token', () => [Op.Identify, { token: 'wrong', intents: 1 }], 4004],
    ['a number beyond its count', () => [Op.Identify, { ...identity(), shard: [1, 1] }], 4010],
    ['an intent that does not exist', () => [Op.Identify, { ...identity(), intents: 2 ** 30 }], 4013],
    ['a privileged intent', () => [Op.Identify, { ...identity(), intents: 2 }], 4014],
    ['a presence before it has identified itself', () => [Op.PresenceUpdate, {}], 4003],
    ['an operation that does not exist', () => [99, {}], 4001],
    ['an identity without a token', () => [Op.Identify, { intents: 1 }], 4002],
    ['a wrong token on resume', () => [Op.Resume, { token: 'wrong', session_id: 'x', seq: 0 }], 4004],
  ])('with %s is closed', async (_, message, code) => {
    const line = dial(discord);
    await line.until('Hello');
    const [op, d] = message() as [Op, unknown];
    line.send(op, d);
    expect(await eventually(() => line.state.code)).toBe(code);
  });

  it('hears of its own servers, and no connection may be too few', async () => {
    const large = await peopledDiscord({ clock, shards: 2 });
    const connected = async (shard: readonly [number, number]) => {
      const line = dial(large);
      await line.until('Hello');
      line.send(Op.Identify, { ...identity(), token: large.token, shard });
      return line;
    };
    const alone = await connected([0, 1]);
    expect(await eventually(() => alone.state.code)).toBe(4011);
    const lines = [await connected([0, 2]), await connected([1, 2])];
    const hears = Number((BigInt(large.guildId) >> 22n) % 2n);
    for (const line of lines) await line.until('READY');
    await lines[hears]?.until('GUILD_CREATE');
    expect(lines[1 - hears]?.heard.some(({ t }) => t === 'GUILD_CREATE')).toBe(false);
    await large.close();
  });

  it('is closed on what is not JSON, on a second identity, and when heartbeats stop', async () => {
    const garbled = dial(discord);
    await garbled.until('Hello');
    garbled.socket.send('not JSON');
    expect(await eventually(() => garbled.state.code)).toBe(4002);
    const twice = dial(discord);
    await twice.until('Hello');
    twice.send(Op.Identify, identity());
    twice.send(Op.Identify, identity());
    expect(await eventually(() => twice.state.code)).toBe(4005);
    const silent = dial(discord);
    await silent.until('Hello');
    clock.advance(90_000);
    expect(await eventually(() => silent.state.code)).toBe(4009);
  });

  it('from a page elsewhere is not taken', async () => {
    const line = dial(discord, { origin: 'http://elsewhere.example' });
    expect(await eventually(() => line.state.code)).toBe(1006);
    expect(line.heard).toEqual([]);
  });

  it('that drops is resumed with what it missed, once', async () => {
    const line = dial(discord);
    await line.until('Hello');
    line.send(Op.Identify, identity());
    const ready = await line.until('READY');
    await line.until('GUILD_CREATE');
    const session = typeof ready.d === 'object' ? ready.d?.session_id : undefined;
    line.socket.close(4900);
    await eventually(() => line.state.code);
    await fetch(`${discord.api}/v10/applications/${discord.clientId}/commands`, {
      method: 'PUT',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify([{ name: 'missed', description: 'x' }]),
    });
    const missed = discord.as('member').command('missed');
    const failed = expect(missed).rejects.toThrow('The application did not respond');
    await eventually(() => clock.due(3_000));
    clock.advance(3_000);
    await failed;
    const again = dial(discord);
    await again.until('Hello');
    again.send(Op.Resume, { token: discord.token, session_id: session, seq: 2 });
    await again.until('RESUMED');
    expect(again.heard.slice(1).map(({ t, s }) => [t, s])).toEqual([
      ['INTERACTION_CREATE', 3],
      ['RESUMED', 4],
    ]);
    again.socket.close(1000);
    await eventually(() => again.state.code);
    const late = dial(discord);
    await late.until('Hello');
    late.send(Op.Resume, { token: discord.token, session_id: session, seq: 2 });
    expect((await late.until('InvalidSession')).d).toBe(false);
  });

  it('of discord.js survives a drop', async () => {
    let answered = 0;
    const { client } = await botAt(
      discord,
      async (interaction) => {
        answered += 1;
        if (interaction.isChatInputCommand()) await interaction.reply('still here');
      },
      { commands: [{ name: 'ping', description: 'x' }] },
    );
    const resumed = new Promise((resolve) => client.once('shardResume', resolve));
    discord.drop();
    await discord
      .as('member')
      .events.first(
        (event) => (event.type === 'bot-changed' && !event.bot.online) || null,
        'the bot offline',
      );
    expect((await discord.as('member').command('ping')).content).toBe('still here');
    await resumed;
    expect(answered).toBe(1);
    await client.destroy();
  });
});
