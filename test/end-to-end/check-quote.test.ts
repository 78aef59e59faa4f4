import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

describe('checking a quotation', () => {
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
  const check = async (text: string, options: Record<string, string> = {}): Promise<string> =>
    wordsOf(await discord.as('member').command('check-quote', { text, ...options }));

  it('shows exact words in place, with speaker and citation', async () => {
    const words = await check('the old pier cannot carry another winter');
    expect(words).toContain('**Exact: quoted in the coverage in these words.**');
    expect(words).toContain('> “**The old pier cannot carry \\*another\\* winter**,” said Marta Oyelaran');
    expect(words).toContain('in this passage: **Marta Oyelaran** · said · direct quotation');
    expect(words).toContain('-# Harbour Gazette · 12 May 2023 · paragraph 2');
    expect(words).not.toContain('Difference');
  });

  it('tells the words of the article from those that were typed', async () => {
    const words = await check('The old pier can carry <@1> ~~winter~~');
    expect(words).toContain('**Altered: the coverage has other words.**');
    expect(words).toContain('> “The old pier **cannot** carry');
    expect(words).toMatch(/^Difference: The old pier \*\*cannot\*\* ~~can~~ carry .*~~1~~ winter$/m);
    expect(words).toContain('-# ~~struck through~~ only in what you typed · **bold** only in the article');
    expect(words).toContain('“cannot” is left out');
    // Who said it stands under what they said, as in every answer.
    expect(words).toMatch(/^> “The old pier .*\n(?:> .*\n)*(?:in this passage: )?\*\*Marta Oyelaran\*\*/m);
  });

  it('names another speaker', async () => {
    const words = await check('The pier goes first', { speaker: 'Marta Oyelaran' });
    expect(words).toContain('**Altered: the right words, another speaker.**');
    expect(words).toContain('**Idris Vance**');
    expect(words).toContain('another speaker\\: typed as said by Marta Oyelaran');
  });

  it('says that indirect speech is not a quotation', async () => {
    const words = await check('the ferry needs a deeper harbour');
    expect(words).toContain(
      '**Exact words, but not a quotation: the coverage has them as indirect speech.**',
    );
    expect(words).not.toContain('denied');
  });

  it('does not confirm words that somebody denies', async () => {
    const words = await check('the ferry contract had been signed');
    expect(words).toContain('**Exact words, but the coverage has them as denied or not said.**');
    expect(words).toContain('**denied or not said** · indirect speech, in the article’s words');
  });

  it('says that it is not in the coverage, and what was searched', async () => {
    const words = await check('The price of gas in Texas fell again');
    expect(words).toContain('**These words are not in the coverage, nor any that come near them.**');
    expect(words).toContain('3 articles, 12–14 May 2023, one undated');
    expect(words).not.toMatch(/^> /m);
  });

  it('takes a quotation of 500 characters', async () => {
    const typed = `The old pier cannot carry ${'*'.repeat(440)} another winter, said Marta`;
    expect(await check(typed)).toContain('> “**The old pier cannot carry');
  });
});
