import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { notDiscord } from './bot-error.ts';

/** What discord.js takes from it unseen, to fail at much later. */
const gateway = z.looseObject({
  url: z.url({ protocol: /^wss?$/ }),
  shards: z.int().min(1),
  session_start_limit: z.looseObject({ remaining: z.int(), reset_after: z.number() }),
});

/** How many connections Discord wants the bot to make. Throws a BotError where something that is not Discord answers: a web page, or another service. */
export async function checkApi(rest: REST, api: string): Promise<{ readonly shards: number }> {
  const answer = await rest.get(Routes.gatewayBot()).catch((error: unknown) => {
    if (error instanceof SyntaxError) throw notDiscord(api, 'what is no JSON');
    throw error;
  });
  const parsed = gateway.safeParse(answer);
  if (parsed.success) return parsed.data;
  const isJson = !(answer instanceof ArrayBuffer);
  throw notDiscord(api, isJson ? 'other JSON' : 'what is no JSON, such as a web page');
}
