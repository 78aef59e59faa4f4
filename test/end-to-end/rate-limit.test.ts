import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRateLimit } from '../../src/discord/rate-limit.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { type ManualClock, manualClock } from '../support/local-discord-clock.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

const RATES = {
  user: { burst: 2, every: 3_000 },
  guild: { burst: 3, every: 1_000 },
  autocomplete: { burst: 1, every: 1_000 },
};

describe('who asks very much', () => {
  let discord: PeopledDiscord;
  let bot: TestBot;
  let clock: ManualClock;
  beforeEach(async () => {
    discord = await peopledDiscord();
    clock = manualClock();
    bot = await startTestBot(discord, envoyCoverage(), { rateLimit: createRateLimit(RATES, clock.now) });
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });
  const ask = (who: 'member' | 'other') =>
    discord.as(who).command('ask', { question: 'Who closed the pier?' });

  it('is told privately when to ask again, and then is answered', async () => {
    const first = await ask('member');
    await discord.as('member').click(first, 'Context');
    const refused = await ask('member');
    expect(wordsOf(refused)).toBe('**One moment.** That was a lot in a short time: ask again in 3 seconds.');
    expect(isPrivate(refused)).toBe(true);
    expect(wordsOf(await discord.as('member').click(first, 'Context'))).toContain('One moment');
    expect(wordsOf(await ask('other'))).toContain('-# question');
    clock.advance(3_000);
    expect(wordsOf(await ask('member'))).toContain('-# question');
    expect(bot.logged.filter(({ status }) => status === 'limited')).toHaveLength(2);
  });

  it('may be a whole server', async () => {
    await Promise.all([ask('member'), ask('member'), ask('other')]);
    expect(wordsOf(await ask('other'))).toContain('Many people on this server');
    const direct = await discord.as('other').command('help', {}, { channel: 'dm' });
    expect(wordsOf(direct)).toContain('**/ask**');
  });

  it('is offered no choices, and no error', async () => {
    const typed = () => discord.as('member').autocomplete('who-said', 'speaker', 'vanc');
    expect(await typed()).not.toEqual([]);
    expect(await typed()).toEqual([]);
    clock.advance(1_000);
    expect(await typed()).not.toEqual([]);
  });

  it('by mentions is met with silence', async () => {
    await Promise.all([ask('member'), ask('member')]);
    const { id } = await discord.as('member').write(`<@${discord.clientId}> harbour`);
    await eventually(() => bot.logged.some((line) => line.id === id && line.status === 'limited'));
    const replies = discord.as('member').messages('general');
    expect(replies.filter(({ message_reference }) => message_reference?.message_id === id)).toEqual([]);
  });
});
