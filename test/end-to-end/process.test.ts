import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { type Program, startProgram } from '../support/program.ts';

const READY = 'Connected to Discord.';

describe('the program', { timeout: 60_000 }, () => {
  let discord: PeopledDiscord;
  let folder: string;
  let program: Program | null = null;
  beforeEach(async () => {
    discord = await peopledDiscord();
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  });
  afterEach(async () => {
    program?.kill('SIGKILL');
    await program?.ended;
    await discord.close();
    rmSync(folder, { recursive: true });
  });

  const start = (command = process.execPath, args = ['src/main.ts']): Program => {
    const env = {
      DISCORD_API: discord.api,
      DISCORD_TOKEN: discord.token,
      DATA_DIR: folder,
      COVERAGE: 'seeds',
    };
    program = startProgram(command, args, env);
    return program;
  };

  it.each([
    [4004, /^DISCORD_TOKEN: .*Reset Token\.$/m],
    [4014, /^Discord does not allow the bot its intents\..*$/m],
  ])('ends with 78 and how to mend it when Discord closes the login with %i', async (code, message) => {
    discord.faults.add({ on: 'identify', do: 'close', code, times: 'always' });
    const started = start();
    expect(await started.ended).toBe(78);
    expect(started.err).toMatch(message);
    expect(started.err).not.toMatch(/^\s+at /m);
    expect(discord.faults.struck.get('identify close')).toBe(1);
  });

  it('ends with 78, and logs why, when Discord no longer takes the token', async () => {
    const started = start();
    await started.says(READY);
    discord.faults.add({ on: 'ready', do: 'close', code: 4004 });
    discord.drop();
    expect(await started.ended).toBe(78);
    expect(started.err).toMatch(/"level":60,.*the bot cannot go on/);
    expect(started.err).toMatch(/^DISCORD_TOKEN: /m);
  });

  it('finishes its answers when it is told to end', async () => {
    const started = start();
    await started.says(READY);
    discord.faults.add({
      on: 'rest',
      route: 'POST /interactions/:id/:token/callback',
      do: 'delay',
      after: 700,
    });
    const asked = discord.as('member').command('who-said', { text: 'weakness' });
    await eventually(() => discord.faults.struck.size > 0);
    started.kill('SIGTERM');
    expect(wordsOf(await asked)).toContain('weakness');
    expect(await started.ended).toBe(0);
    expect(started.err).not.toMatch(/"level":[456]0/);
  });

  it('leaves nothing behind when npm start is told to end', async () => {
    const started = start('npm', ['start']);
    await started.says(READY);
    started.kill('SIGTERM');
    await started.ended;
    expect(started.err).not.toMatch(/"level":[456]0/);
    // A second one would be refused the folder if the first still had it.
    const next = start();
    await next.says(READY);
  });
});
