import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

describe('asking', () => {
  let discord: PeopledDiscord;
  let bot: TestBot;
  beforeAll(async () => {
    discord = await peopledDiscord();
    bot = await startTestBot(discord, envoyCoverage());
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });
  const ask = (name: string, options: Record<string, string>, channel = 'general') =>
    discord.as('member').command(name, options, { channel });

  it.each(['general', 'dm'])('answers in %s with quoted words and where they are from', async (channel) => {
    const reply = await ask('ask', { question: 'When was the harbour closed?' }, channel);
    const words = wordsOf(reply);
    expect(words).toContain('-# question: When was the harbour closed?');
    expect(words).toMatch(/^> .*The \*\*harbour\*\* was \*\*closed\*\* for the day\.$/m);
    expect(words).toContain('-# **Ferry talks resume in Lindholm**');
    expect(words).toMatch(
      /^-# Harbour Gazette · 12 May 2023 · paragraphs? 1.* · \[read it there\]\(<https:\/\/gazette\.example\/ferry_%28talks%29>\)$/m,
    );
    expect(isPrivate(reply)).toBe(true);
  });

  it('answers for the channel when asked to', async () => {
    const reply = await ask('ask', { question: 'harbour closed', visibility: 'public' });
    expect(isPrivate(reply)).toBe(false);
    await discord.as('other').message(({ id }) => id === reply.id, 'the public reply');
  });

  it('keeps a direct quotation’s marks and its speaker and cue', async () => {
    const words = wordsOf(await ask('who-said', { text: 'old pier another winter' }));
    expect(words.replaceAll('**', '')).toContain('> “The old pier cannot carry \\*another\\* winter,”');
    expect(words).toContain('**Marta Oyelaran** · said · direct quotation');
  });

  it('marks indirect speech and never puts it in quotation marks', async () => {
    const words = wordsOf(await ask('who-said', { text: 'crew', speaker: 'Idris Vance' }));
    expect(words).toMatch(/^> Vance said the ship needs a \*\*crew\*\*\\?\.$/m);
    expect(words).toContain('**Idris Vance** · said · indirect speech, in the article’s words');
    expect(words).not.toMatch(/^> .*[“”"]/m);
  });

  it('says that something was denied', async () => {
    const words = wordsOf(await ask('who-said', { text: 'contract signed' }));
    expect(words).toContain('· denied · **denied or not said** ·');
  });

  it.each([
    ['visit', '“recently”\\: no day given; the article is dated 14 May 2023'],
    ['council known', '“last month” → April 2023, counted from the article’s date, 12 May 2023'],
  ])('says of %s which words give the day', async (text, line) => {
    expect(wordsOf(await ask('when', { text }))).toContain(`**${line}**`);
  });

  it('says that the coverage does not say, and what was searched', async () => {
    const words = wordsOf(await ask('ask', { question: 'What is the price of gas in Texas?' }));
    expect(words).toContain('**The coverage does not say.**');
    expect(words).toContain('3 articles, 12–14 May 2023, one undated');
    expect(words).not.toMatch(/^> /m);
  });

  it('lists the articles, and tells of one without its text', async () => {
    const list = wordsOf(await ask('sources', {}));
    expect(list.match(/passages?/g)).toHaveLength(3);
    const words = wordsOf(await ask('article', { article: 'courier' }));
    expect(words).toContain('outlet not stated · 14 May 2023');
    expect(words).toContain('**Speakers**: Idris Vance');
    expect(words.match(/^> /gm)).toHaveLength(1);
  });

  it('helps from the list of commands', async () => {
    const words = wordsOf(await ask('help', {}));
    for (const name of ['ask', 'who-said', 'when', 'sources', 'article', 'help']) {
      expect(words).toContain(`**/${name}**`);
    }
  });

  it.each([
    [
      'an unreadable date',
      'ask',
      { question: 'pier', from: 'blorp' },
      /^\*\*from\*\*: expected a date.*“blorp”/,
    ],
    ['dates the wrong way round', 'ask', { question: 'pier', from: '2023', to: '2022' }, /from.*to/],
    ['an unknown speaker', 'who-said', { speaker: 'Zorro' }, /\*\*speaker\*\*: expected .*“Zorro”/],
    ['an unknown source', 'ask', { question: 'pier', source: 'Zorro' }, /\*\*source\*\*: expected .*“Zorro”/],
    ['an unknown article', 'article', { article: 'Zorro' }, /\*\*article\*\*: expected .*“Zorro”/],
    ['neither text nor speaker', 'who-said', {}, /\*\*text\*\* or \*\*speaker\*\*: expected/],
  ])('says what is wrong with %s', async (_name, command, options, message) => {
    const reply = await ask(command, options);
    expect(wordsOf(reply)).toMatch(message);
    expect(isPrivate(reply)).toBe(true);
  });

  it.each([
    ['timeline', { topic: 'zebra' }, '`/timeline` without a topic'],
    ['timeline', { from: '1999', to: '1999' }, '`/sources` lists what there is'],
    ['sources', { text: 'zebra' }, '`/sources` alone'],
    ['sources', { from: '1999', to: '1999' }, '`/sources` alone'],
  ])('says what else to try than /%s %o', async (command, options, hint) => {
    expect(wordsOf(await ask(command, options))).toContain(hint);
  });

  it.each([
    ['who-said', 'speaker', 'vanc', 'Idris Vance · '],
    ['ask', 'source', 'gaz', 'Harbour Gazette'],
    ['article', 'article', '14 may', ' · 14 May 2023'],
    ['article', 'article', 'ferry lindholm', 'Ferry talks resume in Lindholm · 12 May 2023'],
  ])('completes %s %s', async (command, option, typed, name) => {
    const choices = await discord.as('member').autocomplete(command, option, typed);
    expect(choices.map((choice) => choice.name).join('\n')).toContain(name);
  });

  it('completes nothing for what fits nothing', async () => {
    expect(await discord.as('member').autocomplete('who-said', 'speaker', 'qqqq')).toEqual([]);
  });

  it('pings nobody, whatever an article or a question says', async () => {
    const said = await ask('who-said', { text: 'trust me @everyone <@1>', visibility: 'public' });
    expect(wordsOf(said).replaceAll('**', '')).toContain('“Trust \\# me,”');
    for (const message of discord.as('other').messages()) {
      expect([message.mentions, message.mention_roles, message.mention_everyone]).toEqual([[], [], false]);
    }
  });

  it('logs each interaction without what was typed or by whom', async () => {
    const lines = bot.logged.filter(({ msg }) => msg === 'interaction');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.every(({ id, status }) => typeof id === 'string' && typeof status === 'string')).toBe(true);
    const log = JSON.stringify(bot.logged);
    expect(log).not.toContain('Zorro');
    expect(log).not.toContain(discord.as('member').id);
    expect(log).not.toContain(discord.token);
  });
});
