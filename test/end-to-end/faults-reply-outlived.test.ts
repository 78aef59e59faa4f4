import { describe, expect, it } from 'vitest';
import type { ScriptedFault } from '../../src/local-discord/faults/fault.ts';
import { botUnderFaults, CALLBACK, REPLY } from '../support/bot-under-faults.ts';
import { wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';

const WORDS: Readonly<Record<string, string>> = { quick: 'quick answer', slow: 'slow answer' };

describe('what goes wrong at Discord', () => {
  const { bot, discord, logged, member, shown, start, struck } = botUnderFaults();

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
      discord().faults.add(fault);
      expect(wordsOf(await member().command(name))).toContain(WORDS[name]);
      await eventually(() => logged('interaction').some(({ status }) => status === 'answered'));
      expect(shown()).toHaveLength(1);
      expect(bot()?.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
    });

    it('an answer that came, whatever was said of it, is no failure', async () => {
      await start();
      discord().faults.add({ ...once, do: 'lose' }, { ...once, do: 'answer', status: 500, times: 4 });
      expect(wordsOf(await member().command('quick'))).toContain('quick answer');
      await eventually(() => logged('interaction').length > 0);
      expect(logged('interaction').map(({ status }) => status)).toEqual(['answered']);
      expect(struck('rest answer')).toBe(4);
      expect(shown()).toHaveLength(1);
    });
  });
});
