import { ApplicationCommandPermissionType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

describe('/audit', () => {
  const store = openStore(':memory:');
  let discord: PeopledDiscord;
  let bot: TestBot;
  let now = 0;
  beforeAll(async () => {
    discord = await peopledDiscord();
    bot = await startTestBot(discord, envoyCoverage(), { store, monotonic: () => now });
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it('says where nothing was done yet', async () => {
    const reply = await discord.as('moderator').command('audit');
    expect(isPrivate(reply)).toBe(true);
    expect(wordsOf(reply)).toContain('Nothing has been done here yet');
    expect(JSON.stringify(reply.components)).not.toContain('"Share"');
  });

  it('says who did what, the newest first, a page at a time, and is not shared', async () => {
    const moderator = discord.as('moderator');
    await moderator.command('summary', { topic: 'the [ferry](https://evil.example) <@1>' });
    const entry = { guild: discord.guildId, who: moderator.id, subject: 'draft', subjectId: 1 } as const;
    for (let i = 0; i < 20; i++) {
      store.audit.add({ ...entry, deed: 'moved', revision: i, detail: 'gazette' });
    }
    store.audit.add({ ...entry, guild: 'elsewhere', deed: 'removed', revision: null });
    store.audit.add({ ...entry, deed: 'withdrew', revision: null, detail: moderator.channel('newsroom') });
    const first = await moderator.command('audit');
    const newest = wordsOf(first)
      .split('\n')
      .find((line) => line.startsWith('<t:'));
    expect(newest).toContain(
      `<@${moderator.id}> withdrew summary 1 from <#${moderator.channel('newsroom')}>`,
    );
    expect(wordsOf(first)).toContain('moved a passage of *Ferry talks resume in Lindholm* in summary 1');
    expect(wordsOf(first)).not.toContain('out of');
    expect(first.mentions).toEqual([]);
    expect(JSON.stringify(first.components)).not.toContain('"Share"');
    const last = await moderator.click(first, '▶');
    expect(wordsOf(last)).toContain('began summary 1: the \\[ferry\\](https\\://evil.example) \\<\\@1\\>');
  });

  it('is the moderators’ alone, its pages too', async () => {
    expect(discord.as('member').commands()).not.toContain('audit');
    const allow = { id: discord.as('other').id, type: ApplicationCommandPermissionType.User };
    discord.setWhoMayUse('audit', [{ ...allow, permission: true }]);
    now += 2_000;
    let reply = await discord.as('other').command('audit');
    expect(wordsOf(reply)).toContain('Who did what');
    await bot.stop();
    discord.setWhoMayUse('audit', [{ ...allow, permission: false }]);
    bot = await startTestBot(discord, envoyCoverage(), { store });
    reply = await discord.as('other').click(reply, '▶');
    expect(wordsOf(reply)).toContain('Only this server’s moderators');
  });
});
