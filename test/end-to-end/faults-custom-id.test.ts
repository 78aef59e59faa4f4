import { describe, expect, it } from 'vitest';
import { botUnderFaults } from '../support/bot-under-faults.ts';
import { isPrivate } from '../support/is-private.ts';
import { wordsOf } from '../support/local-discord.ts';

describe('what goes wrong at Discord', () => {
  const { discord, member, startWith } = botUnderFaults();

  it.each(['page:quick:1:99', 'context:0123456789abcdef:0:5+9', 'x'.repeat(100), 'share:quick:__proto__:0'])(
    'a custom_id that was tampered with is refused, privately: %s',
    async (customId) => {
      const bot = await startWith({});
      const reply = await member().command('who-said', { speaker: 'Idris Vance', visibility: 'public' });
      discord().faults.add({ on: 'interaction', do: 'forge', customId });
      const refusal = await member().click(reply, '▶');
      expect(isPrivate(refusal)).toBe(true);
      expect(wordsOf(refusal)).toContain('does not belong to this message');
      expect(bot.logged.filter(({ level }) => Number(level) > 30)).toEqual([]);
    },
  );
});
