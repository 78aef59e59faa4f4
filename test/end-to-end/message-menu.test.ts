import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

describe('a message’s menu', () => {
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
  const findFor = async (content: string, channel = 'general') => {
    const message = await discord.as('other').write(content, { channel });
    return await discord.as('member').contextMenu('Find coverage', message);
  };

  it('answers whoever asks alone, with what bears on somebody’s message', async () => {
    const reply = await findFor('I heard the **harbour** was closed?? https://gossip.example/1');
    expect(isPrivate(reply)).toBe(true);
    expect(wordsOf(reply)).toContain('-# question: I heard the harbour was closed??');
    expect(wordsOf(reply)).toMatch(/^> .*\*\*harbour\*\* was \*\*closed\*\*/m);
  });

  it('looks for the most telling sentences of a long message, and its pages can be turned', async () => {
    const small = 'Well, it is what it is, as they say, and who would know. ';
    const long = `${small.repeat(15)}What did Idris Vance say of the ferry? ${small.repeat(15)}`;
    const reply = await findFor(long);
    expect(wordsOf(reply)).toContain('What did Idris Vance say of the ferry?');
    const shared = await discord.as('member').click(reply, 'Share');
    expect(wordsOf(shared)).toContain('Idris Vance');
    expect(isPrivate(shared)).toBe(false);
  });

  it('reads the bot’s own answers, by what they quote', async () => {
    const answer = await discord
      .as('other')
      .command('ask', { question: 'harbour closed', visibility: 'public' });
    const reply = await discord.as('member').contextMenu('Find coverage', answer);
    expect(wordsOf(reply)).toMatch(/^-# question: .*The harbour was closed for the day/m);
    expect(wordsOf(reply)).toMatch(/^-# question: (?!.*Gazette)/m);
  });

  const check = async (content: string) => {
    const message = await discord.as('other').write(content);
    return await discord.as('member').contextMenu('Check this quote', message);
  };

  it.each([
    ['what stands in quotation marks', 'lol, “The *pier* goes first”, he says', 'The pier goes first'],
    ['the lines that it quotes', '> The pier goes first.\n\nReally?', 'The pier goes first.'],
    ['all of it', 'The pier goes first', 'The pier goes first'],
  ])('checks %s', async (_name, content, asked) => {
    const reply = await check(content);
    expect(wordsOf(reply)).toMatch(new RegExp(`^-# text: .?${asked}`, 'm'));
    expect(wordsOf(reply)).toContain('**Exact: quoted in the coverage');
    expect(wordsOf(reply)).toContain('Idris Vance');
    expect(isPrivate(reply)).toBe(true);
  });

  it('finds a quotation altered, and one that is none', async () => {
    expect(wordsOf(await check('“The pier never goes first” — Idris Vance'))).toContain('**Altered');
    expect(wordsOf(await check('“I have never met a walrus in my life”'))).toMatch(/not in the coverage/i);
  });

  it('finds the bot’s own quotations exact', async () => {
    const options = { text: 'the old pier another winter', visibility: 'public' };
    const answer = await discord.as('other').command('who-said', options);
    const reply = await discord.as('member').contextMenu('Check this quote', answer);
    expect(wordsOf(reply)).toContain('**Exact');
  });

  it('of very many words says what of them it checked', async () => {
    const reply = await check('The pier goes first, and so on. '.repeat(40));
    expect(wordsOf(reply)).toMatch(/^-# text: .*…$/m);
  });

  it.each(['https://pictures.example/ferry.png', '<:ferry:123>', '🛳️'])(
    'refuses what has no words: %s',
    async (content) => {
      const reply = await findFor(content);
      expect(wordsOf(reply)).toContain('expected words to look for');
      expect(isPrivate(reply)).toBe(true);
      expect(wordsOf(await check(content))).toContain('expected words to check');
    },
  );
});
