import { type APIMessage, ButtonStyle, ComponentType, REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/articles/make-article.ts';
import { buildLibrary, type Library } from '../../src/library.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, Refused, wordsOf } from '../support/local-discord.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

/** How the article without a title begins. */
const COURIER = 'The ferry company said it would replace the';
const VANCE = { speaker: 'Idris Vance' };

describe('buttons', () => {
  let discord: PeopledDiscord;
  let bot: TestBot;
  let library: Library;
  const startBot = async () => {
    bot = await startTestBot(discord, () => library);
  };
  beforeEach(async () => {
    library = envoyCoverage();
    discord = await peopledDiscord();
    await startBot();
  });
  afterEach(async () => {
    await bot.stop();
    await discord.close();
  });
  const member = () => discord.as('member');

  describe('paging', () => {
    it('turns pages in place, keeps the question, and comes back', async () => {
      const first = await member().command('who-said', VANCE);
      expect(wordsOf(first)).toContain('-# 1–3 of');
      const second = await member().click(first, '▶');
      expect(second.id).toBe(first.id);
      expect(wordsOf(second)).toContain('-# speaker: Idris Vance');
      expect(wordsOf(second)).toContain('-# 4–6 of');
      expect(isPrivate(second)).toBe(true);
      const back = await member().click(second, '◀');
      expect(wordsOf(back)).toBe(wordsOf(first));
    });

    it('gives somebody else their own private copy and leaves the public reply alone', async () => {
      const first = await member().command('who-said', { ...VANCE, visibility: 'public' });
      const copy = await discord.as('other').click(first, '▶');
      expect(copy.id).not.toBe(first.id);
      expect(isPrivate(copy)).toBe(true);
      expect(wordsOf(copy)).toContain('your own copy');
      expect(wordsOf(copy)).toContain('-# 4–6 of');
      const unchanged = member()
        .messages()
        .find(({ id }) => id === first.id);
      expect(unchanged && wordsOf(unchanged)).toContain('-# 1–3 of');
      const turned = await discord.as('other').click(copy, '◀');
      expect(turned.id).toBe(copy.id);
      expect(wordsOf(turned)).toContain('your own copy');
    });
  });

  describe('Context', () => {
    it('shows the neighbours privately, the passage in bold', async () => {
      const reply = await member().command('who-said', { text: 'another winter', visibility: 'public' });
      const context = await discord.as('other').click(reply, 'Context');
      expect(isPrivate(context)).toBe(true);
      const words = wordsOf(context);
      expect(words).toContain('**“The old pier cannot carry \\*another\\* winter,”** said Marta Oyelaran');
      expect(words).toContain('The harbour was closed for the day.');
      expect(words).toContain('-# **Ferry talks resume in Lindholm**');
    });

    it('cites the article that was cited where another has the same words', async () => {
      const stated = { outlet: null, author: null, url: null, publishedOn: null };
      const text = 'The lighthouse keeper left. Nobody replaced him.';
      library = buildLibrary([
        makeArticle('first', text, { ...stated, title: 'First print' }),
        makeArticle('second', text, { ...stated, title: 'Second print' }),
      ]);
      const reply = await member().command('ask', { question: 'lighthouse keeper', source: 'Second print' });
      expect(wordsOf(await member().click(reply, 'Context'))).toContain('-# **Second print**');
    });

    it('refuses, by name, an article that has changed', async () => {
      const reply = await member().command('who-said', { text: 'another winter' });
      library = buildLibrary([
        makeArticle('gazette', 'Nothing of this is left.', {
          title: null,
          outlet: null,
          author: null,
          url: null,
          publishedOn: null,
        }),
      ]);
      const refusal = wordsOf(await member().click(reply, 'Context'));
      expect(refusal).toMatch(/^\*\*Ferry talks resume in Lindholm\*\* has changed since/);
      expect(refusal).not.toContain('Nothing of this');
    });
  });

  describe('Share', () => {
    it('posts a private answer for all, says who shared it, and pings nobody', async () => {
      const reply = await member().command('who-said', VANCE);
      const second = await member().click(reply, '▶');
      const shared = await member().click(second, 'Share');
      expect(isPrivate(shared)).toBe(false);
      expect(wordsOf(shared)).toContain(`-# shared by <@${member().id}>`);
      expect(wordsOf(shared)).toContain('-# 4–6 of');
      expect([shared.mentions, shared.mention_everyone]).toEqual([[], false]);
      const seen = await discord.as('other').message(({ id }) => id === shared.id);
      await expect(discord.as('other').click(seen, 'Share')).rejects.toThrow('Share');
    });

    it('keeps saying who shared it when its page is turned', async () => {
      const shared = await member().click(await member().command('who-said', VANCE), 'Share');
      const turned = await member().click(shared, '▶');
      expect(turned.id).toBe(shared.id);
      expect(wordsOf(turned)).toContain('shared by');
    });
  });

  it('work on a message from before a restart', async () => {
    const reply = await member().command('who-said', { ...VANCE, from: 'may 2023' });
    const choice = await member().command('article', { article: 'e' });
    await bot.stop();
    await startBot();
    const second = await member().click(reply, '▶');
    expect(wordsOf(second)).toContain('-# from: may 2023');
    expect(wordsOf(second)).toContain('-# 4–6 of');
    expect(wordsOf(await member().click(second, 'Context'))).toContain('the passage in bold');
    expect(wordsOf(await member().click(second, 'Share'))).toContain('shared by');
    const chosen = await member().selectOption(choice, 'Choose: article', COURIER);
    expect(wordsOf(chosen)).toContain(`-# article: ${COURIER}`);
  });

  describe('choosing', () => {
    it('answers with what was chosen', async () => {
      const reply = await member().command('article', { article: 'e' });
      expect(wordsOf(reply)).toContain('Several articles fit that');
      const chosen = await member().selectOption(reply, 'Choose: article', COURIER);
      expect(chosen.id).toBe(reply.id);
      expect(wordsOf(chosen)).toContain(`-# article: ${COURIER}`);
      expect(wordsOf(chosen)).toContain('**Speakers**: Idris Vance');
    });

    it('is the asker’s alone', async () => {
      const reply = await member().command('article', { article: 'e', visibility: 'public' });
      const refusal = await discord.as('other').selectOption(reply, 'Choose: article', COURIER);
      expect(isPrivate(refusal)).toBe(true);
      expect(wordsOf(refusal)).toContain('Only the person who asked');
    });
  });

  describe('made-up custom ids', () => {
    it('are not sent on by Discord when they are not on the message', async () => {
      const reply = await member().command('ask', { question: 'harbour' });
      const request = {
        kind: 'component',
        as: member().id,
        nonce: 'n',
        message: reply.id,
        customId: 'page:ask:1:1',
      };
      await expect(member().post('interactions', request)).rejects.toThrow(Refused);
    });

    it.each(['page:ask', 'page:nothing:1:1', 'delete:everything', 'context:0:1:2:3', 'share:ask:1:0'])(
      'are refused privately: %s',
      async (customId) => {
        const posted = (await new REST({ api: discord.api })
          .setToken(discord.token)
          .post(Routes.channelMessages(member().channel()), {
            body: {
              content: 'From another version.',
              components: [
                {
                  type: ComponentType.ActionRow,
                  components: [
                    {
                      type: ComponentType.Button,
                      style: ButtonStyle.Secondary,
                      label: 'Press',
                      custom_id: customId,
                    },
                  ],
                },
              ],
            },
          })) as APIMessage;
        const message = await member().message(({ id }) => id === posted.id);
        const refusal = await member().click(message, 'Press');
        expect(isPrivate(refusal)).toBe(true);
        expect(wordsOf(refusal)).toMatch(/nothing was done|Only the person who asked/);
      },
    );
  });
});
