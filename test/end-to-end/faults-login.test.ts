import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BotError } from '../../src/discord/bot-error.ts';
import type { ScriptedFault } from '../../src/local-discord/faults/fault.ts';
import { botUnderFaults } from '../support/bot-under-faults.ts';
import { wordsOf } from '../support/local-discord.ts';

describe('what goes wrong at Discord', () => {
  const { discord, member, start, struck } = botUnderFaults();

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
      discord().faults.add(fault);
      const error = await start().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(BotError);
      expect((error as BotError).message).toMatch(message);
      expect((error as BotError).isPassing).toBe(false);
    });

    it('a gateway that takes nobody is tried less and less often, then told, then left alone', async () => {
      discord().faults.add({ on: 'connect', do: 'refuse', times: 'always' });
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
      discord().faults.add(fault);
      await start();
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
    });
  });
});
