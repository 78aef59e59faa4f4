import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BotError } from '../../src/discord/bot-error.ts';
import type { SlashCommand } from '../../src/discord/command.ts';
import { EVERYWHERE } from '../../src/discord/declaration.ts';
import { view } from '../../src/discord/view.ts';
import type { ScriptedFault } from '../../src/local-discord/faults/fault.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { isPrivate } from '../support/is-private.ts';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { startTestBot, type TestBot } from '../support/start-test-bot.ts';

const CALLBACK = 'POST /interactions/:id/:token/callback';
const REPLY = 'PATCH /webhooks/:app/:token/messages/:message';
/** Milliseconds after which these bots defer. */
const PATIENCE = 100;

const command = (name: string, run: SlashCommand['run']): SlashCommand => ({
  data: { name, description: name, ...EVERYWHERE, options: [] },
  run,
});
const COMMANDS = [
  command('quick', async () => view(['quick answer'])),
  command('slow', async () => {
    await setTimeout(3 * PATIENCE);
    return view(['slow answer']);
  }),
];
const WORDS: Readonly<Record<string, string>> = { quick: 'quick answer', slow: 'slow answer' };

describe('what goes wrong at Discord', () => {
  let discord: PeopledDiscord;
  let bot: TestBot | null = null;
  const fatal: BotError[] = [];
  beforeEach(async () => {
    discord = await peopledDiscord();
    bot = null;
    fatal.length = 0;
  });
  afterEach(async () => {
    await bot?.stop();
    await discord.close();
  });
  const member = () => discord.as('member');
  const struck = (what: string) => discord.faults.struck.get(what) ?? 0;

  const start = async (options: { readonly loginWithin?: number } = {}): Promise<TestBot> => {
    bot = await startTestBot(discord, envoyCoverage(), {
      commands: COMMANDS,
      patience: PATIENCE,
      onFatal: (error) => fatal.push(error),
      ...options,
    });
    return bot;
  };
  const logged = (words: string) => bot?.logged.filter(({ msg }) => String(msg).includes(words)) ?? [];
  /** Everything the member was ever shown, in each of its states. */
  const shown = () =>
    member().events.events.flatMap((event) => (event.type === 'message-created' ? [event.message] : []));

  describe('while the bot comes in', () => {
    it.each<readonly [string, ScriptedFault, RegExp]>([
      ['4004', { on: 'identify', do: 'close', code: 4004 }, /^DISCORD_TOKEN: .*Reset Token/],
      ['4014', { on: 'identify', do: 'close', code: 4014 }, /intents/],
      ['401', { on: 'rest', route: 'GET /gateway/bot', do: 'answer', status: 401 }, /^DISCORD_TOKEN: /],
      [
        '401 later',
        { on: 'rest', route: '* /applications/:id/commands', do: 'answer', status: 401 },
        /^DISCORD_TOKEN: /,
      ],
    ])('%s is told plainly, and is for good', async (_name, fault, message) => {
      discord.faults.add(fault);
      const error = await start().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(BotError);
      expect((error as BotError).message).toMatch(message);
      expect((error as BotError).isPassing).toBe(false);
    });

    it('a gateway that takes nobody is tried less and less often, then told, then left alone', async () => {
      discord.faults.add({ on: 'connect', do: 'refuse', times: 'always' });
      const error = await start({ loginWithin: 2_500 }).then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect((error as BotError).message).toBe(
        'Discord did not let the bot in within 2.5 seconds. Try again later.',
      );
      expect((error as BotError).isPassing).toBe(true);
      const tries = struck('connect refuse');
      expect(tries).toBeGreaterThan(1);
      expect(tries).toBeLessThan(5);
      await setTimeout(3_500);
      expect(struck('connect refuse')).toBe(tries);
    });

    it.each<readonly [string, ScriptedFault]>([
      ['a refused connect', { on: 'connect', do: 'refuse', times: 2 }],
      ['5xx', { on: 'rest', route: '* /applications/:id/commands', do: 'answer', status: 502, times: 3 }],
    ])('%s is outlived', async (_name, fault) => {
      discord.faults.add(fault);
      await start();
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
    });
  });

  describe('to the connection', () => {
    it.each([4004, 4014])('close %i is for good: logged and told', async (code) => {
      await start();
      discord.faults.add({ on: 'ready', do: 'close', code });
      discord.drop();
      await eventually(() => fatal.length > 0);
      expect(bot?.ready()).toBe(false);
      expect(fatal.map(({ isPassing }) => isPassing)).toEqual([false]);
      expect(bot?.logged.filter(({ level }) => level === 60)).toHaveLength(1);
    });

    it('a 401 while it runs is for good, too', async () => {
      await start();
      discord.faults.add({ on: 'rest', route: 'POST /channels/:id/messages', do: 'answer', status: 401 });
      await member().write(`<@${discord.clientId}> who said it?`);
      await eventually(() => fatal.length > 0);
      expect(fatal[0]?.message).toMatch(/^DISCORD_TOKEN: /);
    });

    it.each<readonly [string, readonly ScriptedFault[]]>([
      ['a drop', []],
      ['a close', [{ on: 'ready', do: 'close', code: 4000 }]],
      ['op 7', [{ on: 'ready', do: 'reconnect' }]],
      ['op 9', [{ on: 'resume', do: 'invalid-session' }]],
      [
        'a zombie',
        [
          { on: 'connect', do: 'hasten', heartbeat: 50 },
          { on: 'heartbeat', do: 'ignore', for: 100 },
        ],
      ],
    ])('%s leaves it not ready, then ready, and nothing fatal', async (_name, faults) => {
      const started = await start();
      discord.faults.add(...faults);
      discord.drop();
      await eventually(() => !started.ready());
      await eventually(
        () =>
          started.ready() &&
          discord.faults.struck.size === new Set(faults.map((f) => `${f.on} ${f.do}`)).size,
      );
      await eventually(() => started.ready());
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
      expect(fatal).toEqual([]);
    });

    it('a peer that is gone without a word is left within seconds, not when ws gives up', async () => {
      const started = await start();
      discord.faults.add({ on: 'connect', do: 'hasten', heartbeat: 50 }, { on: 'heartbeat', do: 'vanish' });
      discord.drop();
      await eventually(() => struck('heartbeat vanish') > 0);
      await eventually(() => !started.ready());
      await eventually(() => started.ready());
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
      expect(fatal).toEqual([]);
    });

    it('a peer that is gone does not hold up the end', async () => {
      const started = await start();
      discord.faults.add(
        { on: 'connect', do: 'hasten', heartbeat: 1_000 },
        { on: 'heartbeat', do: 'vanish', times: 'always' },
      );
      discord.drop();
      await eventually(() => struck('heartbeat vanish') > 0);
      await started.stop();
      expect(started.ready()).toBe(false);
    });

    it.each<readonly [string, readonly ScriptedFault[]]>([
      ['delivered twice', [{ on: 'interaction', do: 'duplicate' }]],
      ['replayed on resume', [{ on: 'resume', do: 'replay', events: 5 }]],
    ])('an interaction %s is answered once', async (_name, faults) => {
      await start();
      discord.faults.add(...faults);
      await member().command('quick');
      discord.drop();
      await eventually(() => logged('came twice').length > 0);
      await eventually(() => bot?.ready());
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
      expect(shown()).toHaveLength(2);
      expect(logged('could not').concat(logged('no longer'))).toEqual([]);
    });
  });

  describe('to a reply', () => {
    const once = { on: 'rest', route: CALLBACK } as const;

    it.each<readonly [string, string, ScriptedFault]>([
      ['5xx for a while', 'quick', { ...once, do: 'answer', status: 503, times: 3 }],
      ['a broken connection', 'quick', { ...once, do: 'drop', times: 2 }],
      ['a hanging call', 'quick', { ...once, do: 'hang' }],
      ['a lost answer', 'quick', { ...once, do: 'lose' }],
      ['a lost answer to “thinking…”', 'slow', { ...once, do: 'lose' }],
      ['a short rate limit', 'quick', { ...once, do: 'answer', status: 429, retryAfter: 0.2 }],
      [
        'a short global rate limit',
        'quick',
        { ...once, do: 'answer', status: 429, retryAfter: 0.2, global: true },
      ],
      ['5xx after “thinking…”', 'slow', { on: 'rest', route: REPLY, do: 'answer', status: 500, times: 4 }],
      ['a broken connection after “thinking…”', 'slow', { on: 'rest', route: REPLY, do: 'drop' }],
      [
        'a rate limit after “thinking…”',
        'slow',
        { on: 'rest', route: REPLY, do: 'answer', status: 429, retryAfter: 0.2 },
      ],
      ['a slow call', 'quick', { ...once, do: 'delay', after: 500 }],
      [
        'a Discord that takes 1.2 s for each call',
        'quick',
        { ...once, do: 'delay', after: 1_200, times: 'always' },
      ],
      [
        'a Discord that takes 2 s for each call',
        'quick',
        { ...once, do: 'delay', after: 2_000, times: 'always' },
      ],
    ])('%s is outlived: one answer', async (_name, name, fault) => {
      await start();
      discord.faults.add(fault);
      expect(wordsOf(await member().command(name))).toContain(WORDS[name]);
      await eventually(() => logged('interaction').some(({ status }) => status === 'answered'));
      expect(shown()).toHaveLength(1);
      expect(bot?.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
    });

    it('an answer that came, whatever was said of it, is no failure', async () => {
      await start();
      discord.faults.add({ ...once, do: 'lose' }, { ...once, do: 'answer', status: 500, times: 4 });
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
      await eventually(() => logged('interaction').length > 0);
      expect(logged('interaction').map(({ status }) => status)).toEqual(['answered']);
      expect(struck('rest answer')).toBe(4);
      expect(shown()).toHaveLength(1);
    });

    it.each<readonly [string, string, ScriptedFault]>([
      [
        '10062',
        'quick',
        { ...once, do: 'answer', status: 404, code: 10_062, message: 'Unknown interaction', times: 'always' },
      ],
      [
        '40060',
        'quick',
        {
          ...once,
          do: 'answer',
          status: 400,
          code: 40_060,
          message: 'Already acknowledged',
          times: 'always',
        },
      ],
      [
        'a message that is gone',
        'slow',
        { on: 'rest', route: REPLY, do: 'answer', status: 404, code: 10_008, times: 'always' },
      ],
      [
        'a channel that is gone',
        'slow',
        { on: 'rest', route: REPLY, do: 'answer', status: 404, code: 10_003, times: 'always' },
      ],
    ])('%s is logged once, without a second reply', async (_name, name, fault) => {
      await start();
      discord.faults.add(fault);
      void member()
        .command(name)
        .catch(() => undefined);
      await eventually(() => logged('interaction').some(({ status }) => status === 'too late'));
      expect(bot?.logged.filter(({ level }) => Number(level) > 30)).toHaveLength(1);
      expect(struck('rest answer')).toBe(1);
      expect(shown()).toHaveLength(name === 'quick' ? 0 : 1);
    });

    it.each<readonly [string, ScriptedFault]>([
      ['5xx', { ...once, do: 'answer', status: 500, times: 'always' }],
      ['calls that hang', { ...once, do: 'hang', times: 'always' }],
      ['a long rate limit', { ...once, do: 'answer', status: 429, retryAfter: 60, times: 'always' }],
    ])(
      '%s past the deadline: given up, named in the log, and the next one is answered',
      async (_name, fault) => {
        await start();
        discord.faults.add(fault);
        void member()
          .command('quick')
          .catch(() => undefined);
        await eventually(() => logged('interaction').some(({ status }) => status === 'too late'));
        discord.faults.clear();
        expect(wordsOf(await member().command('quick'))).toContain('quick answer');
        expect(shown()).toHaveLength(1);
        expect(logged('Discord asks to wait')).toHaveLength(
          fault.do === 'answer' && fault.status === 429 ? 1 : 0,
        );
      },
    );

    it('a refusal of the answer alone is told instead of it', async () => {
      await start();
      discord.faults.add({
        ...once,
        do: 'answer',
        status: 403,
        code: 50_013,
        message: 'Missing Permissions',
      });
      const reply = await member().command('quick');
      expect(isPrivate(reply)).toBe(true);
      expect(wordsOf(reply)).toContain('That did not work');
    });
  });

  it.each(['page:quick:1:99', 'context:0123456789abcdef:0:5+9', 'x'.repeat(100), 'share:quick:__proto__:0'])(
    'a custom_id that was tampered with is refused, privately: %s',
    async (customId) => {
      bot = await startTestBot(discord, envoyCoverage());
      const reply = await member().command('who-said', { speaker: 'Idris Vance', visibility: 'public' });
      discord.faults.add({ on: 'interaction', do: 'forge', customId });
      const refusal = await member().click(reply, '▶');
      expect(isPrivate(refusal)).toBe(true);
      expect(wordsOf(refusal)).toContain('does not belong to this message');
      expect(bot.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
    },
  );
});
