import { REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { BotError } from '../../src/discord/bot-error.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { peopledDiscord } from '../support/local-discord.ts';
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

  it('is ready while interactions reach it, and tells when it connects again', async () => {
    let reconnects = 0;
    const observer = { interaction: () => undefined, reconnecting: () => void reconnects++ };
    const bot = await startTestBot(discord, library, { observer });
    expect(bot.ready()).toBe(true);
    discord.drop();
    await eventually(() => !bot.ready());
    await eventually(() => bot.ready());
    expect(reconnects).toBe(1);
    await bot.stop();
    expect(bot.ready()).toBe(false);
    expect(reconnects).toBe(1);
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
