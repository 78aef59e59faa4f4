import { describe, expect, it } from 'vitest';
import type { ScriptedFault } from '../../src/local-discord/faults/fault.ts';
import { botUnderFaults } from '../support/bot-under-faults.ts';
import { wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';

describe('what goes wrong at Discord', () => {
  const { bot, discord, fatal, logged, member, shown, start, struck } = botUnderFaults();

  describe('to the connection', () => {
    it.each([4004, 4014])('close %i is for good: logged and told', async (code) => {
      await start();
      discord().faults.add({ on: 'ready', do: 'close', code });
      discord().drop();
      await eventually(() => fatal.length > 0);
      expect(bot()?.ready()).toBe(false);
      expect(fatal.map(({ isPassing }) => isPassing)).toEqual([false]);
      expect(bot()?.logged.filter(({ level }) => level === 60)).toHaveLength(1);
    });

    it('a 401 while it runs is for good, too', async () => {
      await start();
      discord().faults.add({ on: 'rest', route: 'POST /channels/:id/messages', do: 'answer', status: 401 });
      await member().write(`<@${discord().clientId}> who said it?`);
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
      discord().faults.add(...faults);
      discord().drop();
      await eventually(() => !started.ready());
      await eventually(
        () =>
          started.ready() &&
          discord().faults.struck.size === new Set(faults.map((f) => `${f.on} ${f.do}`)).size,
      );
      await eventually(() => started.ready());
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
      expect(fatal).toEqual([]);
    });

    it('a peer that is gone without a word is left within seconds, not when ws gives up', async () => {
      const started = await start();
      discord().faults.add({ on: 'connect', do: 'hasten', heartbeat: 50 }, { on: 'heartbeat', do: 'vanish' });
      discord().drop();
      await eventually(() => struck('heartbeat vanish') > 0);
      await eventually(() => !started.ready());
      await eventually(() => started.ready());
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
      expect(fatal).toEqual([]);
    });

    it('a peer that is gone does not hold up the end', async () => {
      const started = await start();
      discord().faults.add(
        { on: 'connect', do: 'hasten', heartbeat: 1_000 },
        { on: 'heartbeat', do: 'vanish', times: 'always' },
      );
      discord().drop();
      await eventually(() => struck('heartbeat vanish') > 0);
      await started.stop();
      expect(started.ready()).toBe(false);
    });

    it.each<readonly [string, readonly ScriptedFault[]]>([
      ['delivered twice', [{ on: 'interaction', do: 'duplicate' }]],
      ['replayed on resume', [{ on: 'resume', do: 'replay', events: 5 }]],
    ])('an interaction %s is answered once', async (_name, faults) => {
      await start();
      discord().faults.add(...faults);
      await member().command('quick');
      discord().drop();
      await eventually(() => logged('came twice').length > 0);
      await eventually(() => bot()?.ready());
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
      expect(shown()).toHaveLength(2);
      expect(logged('could not').concat(logged('no longer'))).toEqual([]);
    });
  });
});
