import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageOf } from '../answers/coverage-of.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

const coverage = coverageOf(
  {
    gazette:
      '“The harbour talks will go on for many more weeks,” said Ana Lindt, the mayor of Holm. The harbour talks began in May.',
    courier:
      'The harbour talks are slow. Mayor Ana Lindt said: “The harbour talk will go on for many more weeks, and then we vote.”',
  },
  { gazette: { title: 'Talks in *Holm*', outlet: 'Harbour Gazette', publishedOn: '2023-05-12' } },
);

describe('comparing', () => {
  let discord: PeopledDiscord;
  let bot: TestBot;
  beforeAll(async () => {
    discord = await peopledDiscord();
    bot = await startTestBot(discord, coverage);
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });
  const compare = (topic: string) =>
    discord.as('member').command('compare', { topic }, { channel: 'general' });

  it('shows first what the articles disagree on, both sentences in their words, then claim by claim', async () => {
    const reply = await compare('harbour talks');
    const words = wordsOf(reply);
    expect(isPrivate(reply)).toBe(true);
    const card = words.indexOf('⚠ **certain**: the coverage disagrees on the words of a quotation');
    expect(card).toBeGreaterThan(0);
    expect(words).toMatch(/^> “The harbour \*\*talks\*\* will go on for many more weeks,”/m);
    expect(words).toMatch(
      /^> .*“The harbour \*\*talk\*\* will go on for many more weeks, and then we vote\.”$/m,
    );
    expect(words).toContain('-# **Talks in \\*Holm\\***\n-# Harbour Gazette · 12 May 2023 · paragraph 1');
    expect(words.indexOf('**claim 1**')).toBeGreaterThan(card);
  });

  it('gives each sentence of a card its own Context', async () => {
    const reply = await compare('harbour talks');
    const ids = [...JSON.stringify(reply.components).matchAll(/"custom_id":"(context:[^"]+)"/g)].map(
      ([, id = '']) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const shown = await Promise.all(
      ids.slice(0, 2).map(async (id) => wordsOf(await discord.as('member').click(reply, id))),
    );
    const all = shown.join('\n').replaceAll('**', '');
    expect(all).toContain('The harbour talks began in May');
    expect(all).toContain('The harbour talks are slow');
  });

  it('says that the coverage does not say', async () => {
    expect(wordsOf(await compare('price of gas in Texas'))).toContain('**The coverage does not say.**');
  });
});
