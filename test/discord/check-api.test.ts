import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { BotError } from '../../src/discord/bot-error.ts';
import { envoyCoverage } from '../support/envoy-coverage.ts';
import { startTestBot } from '../support/start-test-bot.ts';

it.each([
  ['a web page', 200, 'text/html', '<h1>Hello</h1>', 'what is no JSON, such as a web page'],
  ['a web page that is not there', 404, 'text/html', '<h1>No</h1>', 'a refusal (GET'],
  ['a service that speaks otherwise', 200, 'application/json', '{}', 'other JSON'],
  [
    'one that does not say how many connections',
    200,
    'application/json',
    '{"url":"wss://a.example"}',
    'other JSON',
  ],
  ['JSON that is none', 200, 'application/json', '{', 'what is no JSON'],
])('says in a line that the address is not Discord’s: %s', async (_name, status, type, body, got) => {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  const start = startTestBot({ api, token: 'a.b.c' }, envoyCoverage());
  await expect(start).rejects.toThrow(BotError);
  await expect(start).rejects.toThrow(`DISCORD_API: expected Discord’s API at ${api}, and got ${got}`);
  await expect(start).rejects.toMatchObject({ isPassing: false });
});
