import { REST, Routes } from 'discord.js';
import { expect, it } from 'vitest';
import { watchRateLimits } from '../../src/discord/watch-rate-limits.ts';
import type { ScriptedFault } from '../../src/local-discord/faults/fault.ts';
import { startLocalDiscord } from '../../src/local-discord/start.ts';
import { createLog } from '../../src/log.ts';

it('says once that a call has to wait for long, and nothing of short waits', async () => {
  const discord = await startLocalDiscord({ port: 0 });
  const rest = new REST({ api: discord.api, rejectOnRateLimit: () => true }).setToken(discord.token);
  const logged: { readonly level: number; readonly msg: string; readonly seconds: number }[] = [];
  const log = createLog(
    { LOG_LEVEL: 'info', LOG_CONTENT: false },
    { write: (line) => void logged.push(JSON.parse(line)) },
  );
  watchRateLimits(rest, log, () => 1_000);
  const limited = async (fault: Partial<ScriptedFault>): Promise<unknown> => {
    const route = 'GET /applications/:id/commands';
    discord.faults.add({ on: 'rest', route, do: 'answer', status: 429, ...fault } as ScriptedFault);
    return await rest.get(Routes.applicationCommands(discord.clientId)).then(
      () => 'answered',
      ({ name }: Error) => name,
    );
  };
  expect(await limited({ retryAfter: 0 })).toBe('RateLimitError[/applications/:id/commands]');
  expect(logged).toEqual([]);
  expect(await limited({ retryAfter: 599.5 })).toBe('RateLimitError[/applications/:id/commands]');
  const wait = { msg: 'Discord asks to wait', method: 'GET', route: '/applications/:id/commands' };
  expect(logged).toMatchObject([{ level: 40, ...wait, seconds: 600 }]);
  // It does not ask Discord again, but is refused as long.
  expect(await limited({})).toBe('RateLimitError[/applications/:id/commands]');
  expect(discord.faults.struck.get('rest answer')).toBe(2);
  expect(logged).toHaveLength(1);
  await discord.close();
});
