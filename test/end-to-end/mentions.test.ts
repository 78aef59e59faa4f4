import { setTimeout } from 'node:timers/promises';
import { type APIMessage, MessageType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { view } from '../../src/discord/view.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

let discord: PeopledDiscord;
let bot: TestBot;
const mention = () => `<@${discord.clientId}>`;
const answerTo = (question: APIMessage): Promise<APIMessage> =>
  discord.as('member').message((one) => one.message_reference?.message_id === question.id, 'the answer');
const answersTo = ({ id }: APIMessage): APIMessage[] =>
  discord
    .as('member')
    .messages()
    .filter(({ message_reference }) => message_reference?.message_id === id);

describe('a mention', () => {
  beforeAll(async () => {
    discord = await peopledDiscord();
    bot = await startTestBot(discord, envoyCoverage());
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });
  const asked = async (text: string, channel = 'general') => {
    const question = await discord.as('member').write(text, { channel });
    return await answerTo(question);
  };

  it.each([
    [
      'who said the ferry needs a deeper harbour?',
      '-# text: the ferry needs a deeper harbour?',
      'Idris Vance',
    ],
    ['what did Idris Vance say about the crew?', '-# speaker: Idris Vance', 'indirect speech'],
    ['when was the harbour closed?', '-# text: when was the harbour closed?', '12 May 2023'],
    ['which articles mention the old pier?', '-# text: the old pier?', '-# **'],
    ['is this quote real: “The pier goes last”', '-# text: “The pier goes last”', '**Altered'],
    ['> The pier goes first.', '-# text: “The pier goes first.”', '**Exact'],
    ['why was the harbour closed?', '-# question: why was the harbour closed?', '**harbour**'],
    [
      'What is the price of gas in Texas?',
      '-# question: What is the price',
      '**The coverage does not say.**',
    ],
  ])('is answered by the command that fits: %s', async (text, request, words) => {
    const reply = await asked(`${mention()} ${text}`);
    expect(reply.type).toBe(MessageType.Reply);
    expect(wordsOf(reply)).toContain(request);
    expect(wordsOf(reply)).toContain(words);
    expect(isPrivate(reply)).toBe(false);
  });

  it('pings nobody, not even who asked', async () => {
    const reply = await asked(`${mention()} who said trust me @everyone <@${discord.as('other').id}>`);
    expect([reply.mentions, reply.mention_roles, reply.mention_everyone]).toEqual([[], [], false]);
  });

  it('is answered with buttons that work', async () => {
    const reply = await asked(`${mention()} what did Idris Vance say?`);
    expect(wordsOf(await discord.as('other').click(reply, 'Context'))).toContain('the passage in bold');
    expect(wordsOf(reply)).toMatch(/-# 1–3 of/);
    const own = await discord.as('other').click(reply, '▶');
    expect(isPrivate(own)).toBe(true);
    const turned = await discord.as('member').click(reply, '▶');
    expect(turned.id).toBe(reply.id);
    expect(wordsOf(turned)).toMatch(/-# 4–6 of/);
  });

  it('without a question gets a word on how to ask', async () => {
    expect(wordsOf(await asked(mention()))).toContain('**Ask after the mention**');
    expect(wordsOf(await asked(`${mention()} ?!`))).toContain('**Ask after the mention**');
  });

  it('is not needed in direct messages', async () => {
    expect(wordsOf(await asked('who said the ferry needs a deeper harbour?', 'dm'))).toContain('Idris Vance');
    expect(wordsOf(await asked(`${mention()} why was the harbour closed?`, 'dm'))).toContain(
      '-# question: why was the harbour closed?',
    );
  });

  it('may be as long as a message can be', async () => {
    const long = `${mention()} ${'It rained again in town and on the way home. '.repeat(30)}Marta Oyelaran spoke of the old pier in Lindholm.`;
    const words = wordsOf(await asked(long));
    expect(words).toContain('Marta Oyelaran');
    expect(words).not.toContain('expected at most');
  });

  it.each([
    ['nobody in particular', () => 'who said the ferry needs a deeper harbour?'],
    ['everyone', () => '@everyone who said the ferry needs a deeper harbour?'],
    ['somebody else', () => `<@${discord.as('other').id}> who said that?`],
    ['a role', () => `<@&${discord.guildId}> who said that?`],
  ])('of %s is none of the bot’s business', async (_name, text) => {
    const message = await discord.as('member').write(text());
    await asked(`${mention()} harbour`);
    expect(answersTo(message)).toEqual([]);
  });

  it('in a reply to an answer counts only where the bot is named', async () => {
    const first = await asked(`${mention()} harbour`);
    const thanks = await discord.as('member').write('thanks, and when?', { replyTo: first });
    expect(thanks.mentions.map(({ id }) => id)).toContain(discord.clientId);
    const named = await discord.as('member').write(`${mention()} when was it closed?`, { replyTo: first });
    await answerTo(named);
    expect(answersTo(thanks)).toEqual([]);
  });

  it('where the bot cannot write is logged, and that is all', async () => {
    const message = await discord.as('moderator').write(`${mention()} harbour`, { channel: 'rules' });
    const line = await eventually(() => bot.logged.find(({ msg, id }) => id === message.id && msg));
    expect(line.msg).toBe('a mention could not be answered where it was made');
    expect(answersTo(message)).toEqual([]);
  });

  it('is logged without what was asked or by whom', async () => {
    await asked(`${mention()} zorro`);
    const log = JSON.stringify(bot.logged);
    expect(log).toContain('"kind":"mention"');
    expect(log).not.toContain('zorro');
    expect(log).not.toContain(discord.as('member').id);
  });
});

describe('mentions', () => {
  beforeAll(async () => {
    discord = await peopledDiscord();
  });
  afterAll(() => discord.close());

  it('can be turned off', async () => {
    const quiet = await startTestBot(discord, envoyCoverage(), { mentions: false });
    const message = await discord.as('member').write(`${mention()} harbour`);
    await discord.as('member').command('ask', { question: 'harbour' });
    expect(answersTo(message)).toEqual([]);
    await quiet.stop();
  });

  it('that bring out a bug are answered with one plain failure', async () => {
    const broken = { ...ask, run: () => Promise.reject(new Error('out of ink')) };
    const failing = await startTestBot(discord, envoyCoverage(), { commands: [broken] });
    const message = await discord.as('member').write(`${mention()} harbour`);
    expect(wordsOf(await answerTo(message))).toContain(`reference \`${message.id}\``);
    await failing.stop();
  });

  it('under way are answered before the bot leaves', async () => {
    const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const run: typeof ask.run = async () => {
      begun.resolve();
      await gate.promise;
      return view(['Late, but there.']);
    };
    const leaving = await startTestBot(discord, envoyCoverage(), { commands: [{ ...ask, run }] });
    const message = await discord.as('member').write(`${mention()} harbour`);
    await begun.promise;
    const left = leaving.stop();
    // Long enough for one that did not wait to be gone.
    await setTimeout(200);
    gate.resolve();
    await left;
    expect(wordsOf(await answerTo(message))).toContain('Late, but there.');
  });
});
