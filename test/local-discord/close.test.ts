import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startLocalDiscord } from '../../src/local-discord/start.ts';
import { manualClock } from '../support/local-discord-clock.ts';

const DAY = 86_400_000;

const modules = {
  start: fileURLToPath(new URL('../../src/local-discord/start.ts', import.meta.url)),
  ws: import.meta.resolve('ws'),
};

/** A program with a stream, a socket and an unanswered interaction open when it closes the local Discord. */
const program = `
  const { startLocalDiscord } = await import(${JSON.stringify(modules.start)});
  const { WebSocket } = await import(${JSON.stringify(modules.ws)});
  const discord = await startLocalDiscord({ port: 0 });
  const socket = new WebSocket(discord.url.replace('http', 'ws') + 'gateway');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('message', resolve));
  const json = { 'content-type': 'application/json' };
  await fetch(discord.api + '/v10/applications/' + discord.clientId + '/commands', {
    method: 'PUT',
    headers: { ...json, authorization: 'Bot ' + discord.token },
    body: JSON.stringify([{ name: 'ask', description: 'x' }]),
  });
  const events = await fetch(discord.url + 'local/events');
  const { value } = await events.body.getReader().read();
  const { me, commands, channels } = JSON.parse(new TextDecoder().decode(value).slice(6));
  const sent = await fetch(discord.url + 'local/interactions', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      kind: 'command', as: me.user.id, nonce: 'n', channel: channels[0].id, command: commands[0].command.id, options: [],
    }),
  });
  await discord.close();
  process.stdout.write('closed ' + sent.status);
`;

describe('closing', () => {
  it('leaves nothing that keeps a program alive', async () => {
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 15_000,
    });
    expect((await run).stdout).toBe('closed 202');
  });

  it('calls off what was still to happen', async () => {
    const clock = manualClock();
    const discord = await startLocalDiscord({ port: 0, clock });
    const socket = new WebSocket(`${discord.url.replace('http', 'ws')}gateway`);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('message', resolve));
    expect(clock.due(DAY)).toBe(true);
    await discord.close();
    expect(clock.due(DAY)).toBe(false);
  });

  it('frees the port, which can be chosen', async () => {
    const first = await startLocalDiscord({ port: 0 });
    const port = Number(new URL(first.url).port);
    await expect(startLocalDiscord({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
    const second = await startLocalDiscord({ port });
    expect(second.url).toBe(first.url);
    expect(second.token).not.toBe(first.token);
    await second.close();
  });
});
