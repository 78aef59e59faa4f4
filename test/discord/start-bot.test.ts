import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { BotError } from '../../src/discord/bot-error.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { startTestBot } from '../support/start-test-bot.ts';

describe('startBot', () => {
  let discord: LocalDiscord;
  const library = envoyCoverage();
  beforeEach(async () => {
    discord = await startLocalDiscord({ port: 0 });
  });
  afterEach(async () => {
    await discord.close();
  });

  const registered = async () =>
    (await new REST({ api: discord.api })
      .setToken(discord.token)
      .get(Routes.applicationCommands(discord.clientId))) as { id: string; name: string }[];

  it('connects, registers its commands and says how to invite it', async () => {
    const bot = await startTestBot(discord, library);
    expect(bot.clientId).toBe(discord.clientId);
    expect(bot.inviteLink).toContain(
      `client_id=${discord.clientId}&scope=bot+applications.commands&permissions=274877975552`,
    );
    expect((await registered()).map(({ name }) => name).sort()).toEqual(
      commands.map(({ data }) => data.name).sort(),
    );
    await bot.stop();
  });

  it('is ready while interactions reach it, and tells an outage once, however often it tries', async () => {
    const told: unknown[] = [];
    const observer = {
      interaction: () => undefined,
      disconnected: (event: object) => void told.push(event),
      reconnected: (event: object) => void told.push(event),
    };
    const bot = await startTestBot(discord, library, { observer, monotonic: () => told.length * 12_345 });
    expect(bot.ready()).toBe(true);
    discord.faults.add({ on: 'resume', do: 'close', code: 4000, times: 2 });
    discord.drop();
    await eventually(() => !bot.ready());
    await eventually(() => bot.ready());
    await bot.stop();
    expect(bot.ready()).toBe(false);
    expect(discord.faults.struck.get('resume close')).toBe(2);
    const lost = { shard: 0, code: 1006, reason: 'cut off without a word' };
    expect(told).toEqual([lost, { shard: 0, seconds: 12.3 }]);
    const [, ...after] = bot.logged.slice(bot.logged.findIndex(({ msg }) => msg === 'connected to Discord'));
    expect(after).toMatchObject([
      { level: 40, msg: 'the connection to Discord is lost', ...lost },
      { level: 30, msg: 'connected to Discord again', shard: 0, seconds: 12.3 },
    ]);
  });

  it('tells why Discord closed the connection', async () => {
    const bot = await startTestBot(discord, library);
    discord.faults.add({ on: 'ready', do: 'close', code: 4009 });
    discord.drop();
    const lost = () => bot.logged.filter(({ msg }) => msg === 'the connection to Discord is lost');
    await eventually(() => lost().length > 1);
    expect(lost()[1]).toMatchObject({ code: 4009, reason: 'SessionTimedOut' });
    await bot.stop();
  });

  it('makes as many connections as Discord recommends, and is ready while all are there', async () => {
    const people = await peopledDiscord({ shards: 3 });
    const member = people.as('member');
    const bot = await startTestBot(people, library);
    const answered = async () => {
      for (const channel of ['general', 'dm']) {
        const reply = await member.command('who-said', { text: 'weakness' }, { channel });
        expect(wordsOf(reply)).toContain('weakness');
      }
      const interactions = bot.logged.filter(({ msg }) => msg === 'interaction');
      expect(interactions.every(({ status }) => status === 'answered')).toBe(true);
      return interactions.length;
    };
    expect(await answered()).toBe(2);
    people.faults.add({ on: 'resume', do: 'close', code: 4000, times: 2 });
    people.drop();
    await eventually(() => !bot.ready());
    await eventually(() => bot.ready());
    expect(await answered()).toBe(4);
    const shards = (words: string) => bot.logged.filter(({ msg }) => msg === words).map(({ shard }) => shard);
    expect(shards('the connection to Discord is lost').sort()).toEqual([0, 1, 2]);
    expect(shards('connected to Discord again').sort()).toEqual([0, 1, 2]);
    await bot.stop();
    await people.close();
  });

  it('logs what nobody caught, and lives on', async () => {
    const people = await peopledDiscord();
    const take = () => {
      throw new Error('a bug');
    };
    const bot = await startTestBot(people, library, { rateLimit: { take, complete: () => null } });
    await people.as('member').write(`<@${people.clientId}> who said it?`);
    await eventually(() => bot.logged.some(({ msg }) => msg === 'the Discord client failed'));
    expect(bot.ready()).toBe(true);
    await bot.stop();
    await people.close();
  });

  it('registers again only when the commands changed', async () => {
    const changes = async (list: typeof commands) => {
      const bot = await startTestBot(discord, library, { commands: list });
      await bot.stop();
      return bot.logged.find(({ msg }) => msg === 'connected to Discord')?.changed;
    };
    const [first] = commands.filter(isSlashCommand);
    const others = commands.filter((command) => command !== first);
    const reworded = { ...first!, data: { ...first!.data, description: 'In other words' } };
    const unfiltered = {
      ...first!,
      data: { ...first!.data, options: first!.data.options?.slice(0, 1) ?? [] },
    };
    expect(await changes(commands)).toBe(true);
    expect(await changes(commands)).toBe(false);
    expect(await changes(commands.toReversed())).toBe(false);
    expect(await changes([reworded, ...others])).toBe(true);
    expect(await changes([unfiltered, ...others])).toBe(true);
    expect(await changes(others)).toBe(true);
  });

  it.each([
    ['a wrong token', { token: 'wrong' }, /^DISCORD_TOKEN: .*Reset Token/],
    [
      'nobody at the address',
      { api: 'http://127.0.0.1:9/api' },
      /^DISCORD_API: http:\/\/127\.0\.0\.1:9\/api cannot be reached \(ECONNREFUSED\)/,
    ],
  ])('says how to mend %s', async (_name, options, message) => {
    const start = startTestBot({ api: discord.api, token: discord.token }, library, options);
    await expect(start).rejects.toThrow(BotError);
    await expect(start).rejects.toThrow(message);
  });
});
