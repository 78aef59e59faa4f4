import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';
import { CHANNEL, isEnabled } from '../support/summary-panel.ts';

describe('/privacy', () => {
  let discord: PeopledDiscord;
  let bot: TestBot;
  let store: Store;
  beforeEach(async () => {
    discord = await peopledDiscord();
    store = openStore(':memory:');
    bot = await startTestBot(discord, envoyCoverage(), { store });
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });
  const restart = async (): Promise<void> => {
    await bot.stop();
    bot = await startTestBot(discord, envoyCoverage(), { store });
  };
  const CHANGE = 'PATCH /channels/:channel/messages/:message';
  const newsroom = () => discord.as('member').messages('newsroom').map(wordsOf).join();
  const posted = async () => {
    const moderator = discord.as('moderator');
    const panel = await moderator.command('summary', { topic: 'the ferry and the harbour' });
    const addressed = await moderator.selectOption(panel, CHANNEL, moderator.channel('newsroom'));
    return await moderator.click(addressed, 'Post');
  };
  const privacy = (who: 'member' | 'moderator', subcommand = 'delete-my-data', channel = 'general') =>
    discord.as(who).command('privacy', {}, { subcommand: [subcommand], channel });

  it.each(['stored', 'delete-my-data'])('%s says that nothing is stored of most', async (subcommand) => {
    const reply = await privacy('member', subcommand, 'dm');
    expect(wordsOf(reply)).toContain('**Nothing is stored of you.**');
    expect(JSON.stringify(reply.components)).not.toContain('Delete my data');
    expect(isPrivate(reply)).toBe(true);
  });

  it('deletes a draft, and takes the name out of a post', async () => {
    const moderator = discord.as('moderator');
    const newsroom = moderator.channel('newsroom');
    await moderator.command('summary', { topic: 'the council' });
    let panel = await moderator.command('summary', { topic: 'the ferry and the harbour' });
    panel = await moderator.selectOption(panel, CHANNEL, newsroom);
    await moderator.click(panel, 'Post');
    const isPost = (message: Parameters<typeof wordsOf>[0]) => message.channel_id === newsroom;
    const post = await discord.as('member').message(isPost, 'the post');
    expect(wordsOf(post)).toContain(`posted by <@${moderator.id}>`);

    const stored = await privacy('moderator');
    expect(wordsOf(stored)).toMatch(/2 drafts, 1 post, no reports, \d lines/);
    const done = await moderator.click(stored, 'Delete my data');
    expect(wordsOf(done)).toContain('Deleted: 1 draft, no reports. Without your name now: 1 draft, 1 post');
    const anonymous = discord.as('member').messages('newsroom').at(-1)!;
    expect(wordsOf(anonymous)).toBe(wordsOf(post).replace(`<@${moderator.id}>`, 'a moderator'));
    expect(wordsOf(await privacy('moderator'))).toContain('Nothing is stored of you');
    expect(store.audit.newest(discord.guildId, 99).every(({ who }) => who === null)).toBe(true);
  });

  it('takes the name out after an update that Discord is slow to carry out', async () => {
    const moderator = discord.as('moderator');
    const panel = await posted();
    const title = await moderator.submitModal(await moderator.clickToModal(panel, 'Title and note'), {
      title: 'Ferries',
    });
    const stored = await privacy('moderator');
    discord.faults.add({ on: 'rest', do: 'delay', route: CHANGE, after: 1_000 });
    const updating = moderator.click(title, 'Update');
    await eventually(() => store.posts.ofDraft(1)?.state === 'updating');
    const done = await moderator.click(stored, 'Delete my data');
    await updating;
    expect(wordsOf(done)).toContain('1 post, ');
    expect(wordsOf(done)).not.toContain('could not be changed');
    expect(newsroom()).toContain('Ferries');
    expect(newsroom()).not.toContain(moderator.id);
    expect(newsroom()).toContain('posted by a moderator');
  });

  it('has moderators take the name out, where Discord did not let the bot', async () => {
    const moderator = discord.as('moderator');
    const panel = await posted();
    const stored = await privacy('moderator');
    discord.faults.add({ on: 'rest', do: 'drop', route: CHANGE });
    const done = await moderator.click(stored, 'Delete my data');
    expect(wordsOf(done)).toContain('1 post could not be changed now, and may still name you');
    const opened = await moderator.click(await moderator.command('summary', { draft: '1' }), 'Update');
    expect(opened.id).not.toBe(panel.id);
    expect(newsroom()).toContain('posted by a moderator');
    expect(store.posts.namingForgotten()).toEqual([]);
    expect(wordsOf(opened)).toContain('shows this draft.');
    expect(isEnabled(opened, 'Update')).toBe(false);
  });

  it('takes the name out at the next start where Discord did not let it', async () => {
    const moderator = discord.as('moderator');
    await posted();
    const stored = await privacy('moderator');
    discord.faults.add({ on: 'rest', do: 'drop', route: CHANGE });
    const done = await moderator.click(stored, 'Delete my data');
    expect(wordsOf(done)).toContain('1 post could not be changed');
    expect(newsroom()).toContain(moderator.id);
    await restart();
    await eventually(() => !newsroom().includes(moderator.id));
    expect(newsroom()).toContain('posted by a moderator');
    await eventually(() => store.posts.namingForgotten().length === 0);
  });
});
