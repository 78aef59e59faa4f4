import { setTimeout } from 'node:timers/promises';
import { type APIMessage, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SlashCommand } from '../../src/discord/command.ts';
import { EVERYWHERE, textOption, VISIBILITY_OPTION } from '../../src/discord/declaration.ts';
import { view } from '../../src/discord/view.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { InteractionFailed, type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { manualClock } from '../support/local-discord-clock.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

const command = (name: string, run: SlashCommand['run']): SlashCommand => ({
  data: {
    name,
    description: name,
    ...EVERYWHERE,
    options: [
      textOption('text', 'Text'),
      textOption('speaker', 'Speaker', { autocomplete: true }),
      VISIBILITY_OPTION,
    ],
  },
  run,
});

/** Milliseconds after which the bots of this file defer. */
const PATIENCE = 100;

const BROKEN = [
  command('throws', () => Promise.reject(new Error('a bug'))),
  command('throws-at-once', () => {
    throw new Error('a bug');
  }),
  command('throws-late', async () => {
    await setTimeout(3 * PATIENCE);
    throw new Error('a bug');
  }),
  command('refused', async ({ text = '' }) => view([text, ''])),
  command('too-long', async () => view(['x'.repeat(5_000)])),
  command('slow', async ({ text = '' }) => {
    await setTimeout(3 * PATIENCE);
    return view([`slow **${text}**`]);
  }),
  command('slow-pages', async () => {
    await setTimeout(3 * PATIENCE);
    const passages = [1, 2, 3, 4].map((n) => () => ({ body: `Passage ${n}.`, source: null, context: null }));
    return view([], passages);
  }),
];

describe('failures', () => {
  let discord: PeopledDiscord;
  let bot: TestBot;
  beforeAll(async () => {
    discord = await peopledDiscord();
    const library = envoyCoverage();
    const find = () => {
      throw new Error('a bug');
    };
    const broken = { ...library, speakers: { ...library.speakers, find } };
    bot = await startTestBot(discord, broken, { commands: BROKEN, patience: PATIENCE });
  });
  afterAll(async () => {
    await bot.stop();
    await discord.close();
  });

  it.each(['throws', 'throws-at-once', 'throws-late', 'refused', 'too-long'])(
    'answers once and plainly, and logs why, when a command is broken: %s',
    async (name) => {
      const reply = await discord.as('member').command(name, {});
      expect(isPrivate(reply)).toBe(true);
      const reference = /reference `(\d+)`/.exec(wordsOf(reply))?.[1];
      expect(reference).toBeDefined();
      const logged = bot.logged.filter(({ id }) => id === reference);
      expect(logged.map(({ level }) => level)).toContain(50);
      expect(logged.at(-1)).toMatchObject({ command: name, status: 'failed' });
    },
  );

  it('logs why Discord refused a reply, without what was asked or the token that answers it', async () => {
    const reply = await discord.as('member').command('refused', { text: 'what of Zorro' });
    const reference = /reference `(\d+)`/.exec(wordsOf(reply))?.[1];
    const failure = bot.logged.find(({ id, err }) => id === reference && err !== undefined);
    expect(failure?.err).toMatchObject({
      code: 50_035,
      status: 400,
      url: expect.stringMatching(/\/interactions\/\d+\/\[redacted\]\/callback/),
    });
    const log = JSON.stringify(bot.logged);
    expect(log).not.toContain('Zorro');
    expect(log).not.toMatch(/\/(interactions|webhooks)\/\d+\/(?!\[redacted\])/);
    expect(log).not.toContain(discord.as('member').id);
  });

  /** How often the member saw a message appear or change; and whether it was first “thinking…”. */
  const statesOf = ({ id }: APIMessage) => {
    const states = discord
      .as('member')
      .events.events.flatMap((event) =>
        (event.type === 'message-created' || event.type === 'message-updated') && event.message.id === id
          ? [event.message]
          : [],
      );
    return { count: states.length, thought: ((states[0]?.flags ?? 0) & MessageFlags.Loading) !== 0 };
  };

  it('defers a slow answer, and then gives it', async () => {
    const reply = await discord.as('member').command('slow', { text: 'but sure' });
    expect(wordsOf(reply)).toContain('slow **but sure**');
    expect(isPrivate(reply)).toBe(true);
    expect(statesOf(reply)).toEqual({ count: 2, thought: true });
    const shared = await discord.as('member').click(reply, 'Share');
    expect(isPrivate(shared)).toBe(false);
  });

  it('turns a slow answer’s page in its place', async () => {
    const member = discord.as('member');
    const first = await member.command('slow-pages', {});
    const isTurned = ({ id, components }: APIMessage) =>
      id === first.id && JSON.stringify(components).includes('Passage 4.');
    await member.click(first, '▶');
    await member.message(isTurned, 'the second page');
    const thinking = member
      .messages()
      .filter(
        ({ id, flags }) => BigInt(id) > BigInt(first.id) || ((flags ?? 0) & MessageFlags.Loading) !== 0,
      );
    expect(thinking).toEqual([]);
  });

  it('never shows “thinking…” for a quick answer', async () => {
    const reply = await discord.as('member').command('throws', {});
    expect(statesOf(reply)).toEqual({ count: 1, thought: false });
  });

  it('offers nothing to choose, and logs why, when an autocomplete is broken', async () => {
    expect(await discord.as('member').autocomplete('throws', 'speaker', 'x')).toEqual([]);
    expect(bot.logged.some(({ msg }) => msg === 'no choices could be given')).toBe(true);
  });

  it('gives no second reply when Discord no longer takes one', async () => {
    const clock = manualClock();
    const slowDiscord = await peopledDiscord({ clock });
    const begun = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const waits = command('waits', async () => {
      begun.resolve();
      await gate.promise;
      return view(['at last']);
    });
    const late = await startTestBot(slowDiscord, envoyCoverage(), { commands: [waits], patience: 60_000 });
    const asked = slowDiscord.as('member').command('waits', {});
    const failed = expect(asked).rejects.toThrow(InteractionFailed);
    await begun.promise;
    clock.advance(3_001);
    await failed;
    gate.resolve();
    await late.stop();
    expect(late.logged.map(({ status }) => status)).toContain('too late');
    expect(slowDiscord.as('member').messages()).toEqual([]);
    await slowDiscord.close();
  });
});
