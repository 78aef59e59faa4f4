import { describe, expect, it } from 'vitest';
import type { ScriptedFault } from '../../src/local-discord/faults/fault.ts';
import { botUnderFaults, CALLBACK, REPLY } from '../support/bot-under-faults.ts';
import { isPrivate } from '../support/is-private.ts';
import { wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';

describe('what goes wrong at Discord', () => {
  const { bot, discord, logged, member, shown, start, struck } = botUnderFaults();

  describe('to a reply', () => {
    const once = { on: 'rest', route: CALLBACK } as const;

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
      discord().faults.add(fault);
      void member()
        .command(name)
        .catch(() => undefined);
      await eventually(() => logged('interaction').some(({ status }) => status === 'too late'));
      expect(bot()?.logged.filter(({ level }) => Number(level) > 30)).toHaveLength(1);
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
        discord().faults.add(fault);
        void member()
          .command('quick')
          .catch(() => undefined);
        await eventually(() => logged('interaction').some(({ status }) => status === 'too late'));
        discord().faults.clear();
        expect(wordsOf(await member().command('quick'))).toContain('quick answer');
        expect(shown()).toHaveLength(1);
        expect(logged('Discord asks to wait')).toHaveLength(
          fault.do === 'answer' && fault.status === 429 ? 1 : 0,
        );
      },
    );

    it('a refusal of the answer alone is told instead of it', async () => {
      await start();
      discord().faults.add({
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
});
