import { REST, Routes } from 'discord.js';
import { expect, it } from 'vitest';
import { watchToken } from '../../src/discord/watch-token.ts';
import { startLocalDiscord } from '../../src/local-discord/start.ts';

it('tells of a token that Discord no longer takes, and not of an interaction’s', async () => {
  const discord = await startLocalDiscord({ port: 0 });
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  let refused = 0;
  watchToken(rest, () => {
    refused += 1;
  });
  await rest.get(Routes.user());
  await expect(rest.post(Routes.webhook(discord.clientId, 'gone'), { auth: false })).rejects.toThrow(
    'Invalid Webhook Token',
  );
  expect(refused).toBe(0);
  discord.faults.add({ on: 'rest', route: 'GET /users/:id', do: 'answer', status: 401 });
  await expect(rest.get(Routes.user())).rejects.toThrow('401');
  expect(refused).toBe(1);
  await discord.close();
});
