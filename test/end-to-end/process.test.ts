import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PeopledDiscord, peopledDiscord, wordsOf } from '../support/local-discord.ts';
import { eventually } from '../support/local-discord-bot.ts';
import { type Program, startProgram } from '../support/program.ts';

const READY = 'Connected to Discord.';

/** What it says to people; the lines of its log are for programs. */
const plain = ({ err }: Program): string => err.replace(/^\{.*\}\n/gm, '');

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

  const start = (command = process.execPath, args = ['src/main.ts'], coverage = 'seeds'): Program => {
    const env = {
      DISCORD_API: discord.api,
      DISCORD_TOKEN: discord.token,
      DATA_DIR: folder,
      COVERAGE: coverage,
      METRICS_PORT: '0',
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

  it.each<readonly [string, readonly NodeJS.Signals[]]>([
    ['by SIGTERM', ['SIGTERM']],
    // npm passes on what the terminal, or systemd, tells all of its group.
    ['twice, as npm start is by Ctrl+C', ['SIGINT', 'SIGINT']],
  ])('finishes its answers when it is told to end %s', async (_name, signals) => {
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
    const health = /"url":"([^"]+)\/metrics"/.exec(started.err)?.[1];
    for (const signal of signals) {
      started.kill(signal);
      await setTimeout(50);
    }
    expect((await fetch(`${health}/readyz`)).status).toBe(503);
    expect(wordsOf(await asked)).toContain('weakness');
    expect(await started.ended).toBe(0);
    expect(started.err.match(/"msg":"stop[^"]*"/g)).toEqual(['"msg":"stopping"', '"msg":"stopped"']);
    expect(started.err).not.toMatch(/"level":[456]0/);
  });

  it('takes signals from the first: SIGHUP does not end it, SIGTERM does, with 0', async () => {
    discord.faults.add({ on: 'connect', do: 'refuse', times: 'always' });
    const started = start();
    await started.says('Verbatim answers from');
    started.kill('SIGHUP');
    await eventually(() => discord.faults.struck.size > 0);
    started.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(started.err).not.toMatch(/"level":[456]0/);
  });

  it('goes on when nobody reads any more what it says', async () => {
    discord.faults.add({ on: 'connect', do: 'refuse', times: 2 });
    const started = start();
    await started.says('Verbatim answers from');
    started.stopReading();
    await eventually(() => started.err.includes('connected to Discord'));
    expect(wordsOf(await discord.as('member').command('ask', { question: 'weakness' }))).toContain(
      'weakness',
    );
    started.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  });

  it('is alive from the first, ready when it is connected, and counts what it answers', async () => {
    const started = start();
    const metrics = await eventually(() => /"url":"([^"]+)\/metrics"/.exec(started.err)?.[1]);
    const status = async (path: string) => (await fetch(metrics + path)).status;
    expect(await status('/healthz')).toBe(200);
    await started.says(READY);
    expect(await status('/readyz')).toBe(200);
    await discord.as('member').command('ask', { question: 'weakness' });
    const counted = 'verbatim_interactions_total{kind="command",command="ask",status="answered"} 1';
    const text = await (await fetch(`${metrics}/metrics`)).text();
    expect(text).toContain(counted);
    expect(text).toMatch(/^verbatim_articles 5$/m);
    discord.faults.add({ on: 'identify', do: 'close', code: 4000, times: 'always' });
    discord.faults.add({ on: 'resume', do: 'close', code: 4000, times: 'always' });
    discord.drop();
    while ((await status('/readyz')) !== 503) await setTimeout(20);
  });

  it('refuses to be the second on one folder, and says so before it reads anything', async () => {
    const first = start();
    await first.says(READY);
    const second = startProgram(process.execPath, ['src/main.ts'], {
      DATA_DIR: folder,
      COVERAGE: mkdtempSync(join(folder, '.empty-')),
    });
    expect(await second.ended).toBe(78);
    expect(plain(second)).toBe(
      `DATA_DIR: ${folder} is in use by another Verbatim. Stop that one first, or give this one a folder of its own.\n`,
    );
    expect(second.out).toBe('');
  });

  it('checks its settings first', async () => {
    const wrong = startProgram(process.execPath, ['src/main.ts'], {
      DATA_DIR: join(folder, 'new'),
      COVERAGE: 'none',
      METRICS_PORT: 'x',
      LOG_LEVEL: 'loud',
    });
    expect(await wrong.ended).toBe(78);
    expect(plain(wrong)).toMatch(/^METRICS_PORT: .*\nLOG_LEVEL: .*\n$/);
    const { level, msg, err } = JSON.parse(/^\{.*$/m.exec(wrong.err)?.[0] ?? '');
    expect({ level, msg, ...err }).toMatchObject({
      level: 60,
      msg: 'the bot cannot go on',
      type: 'SettingsError',
      message: plain(wrong).trimEnd(),
    });
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });

  it.each([
    [
      { METRICS_HOST: '192.0.2.1', METRICS_PORT: '0' },
      /^METRICS_HOST: expected an address of this machine, and got “192\.0\.2\.1”\.\n$/,
    ],
    [{ METRICS_PORT: 'off' }, /^none\.json: expected a readable file, and got none of that name\.\n$/],
    [
      { COVERAGE: 'none' },
      /^COVERAGE: none: expected a folder of articles or a \.jsonl file, and there is no/,
    ],
    [{ COVERAGE: 'LICENSE' }, /^COVERAGE: LICENSE: expected a folder .* came a file named LICENSE\n$/],
    [{ DATA_DIR: 'seeds' }, /^DATA_DIR: seeds: expected a folder outside COVERAGE \(seeds\), and got that/],
  ])('ends with 78 and no word before it reads anything: %j', async (env, message) => {
    const args = ['src/main.ts', '--faults', 'none.json'];
    const wrong = startProgram(
      process.execPath,
      'METRICS_PORT' in env && env.METRICS_PORT === 'off' ? args : args.slice(0, 1),
      {
        DATA_DIR: folder,
        ...env,
      },
    );
    expect(await wrong.ended).toBe(78);
    expect(plain(wrong)).toMatch(message);
    expect(wrong.err).toMatch(/^\{"level":60,.*"the bot cannot go on"/m);
    expect(wrong.err).not.toContain('metrics served');
    expect(wrong.out).toBe('');
  });

  it('says what it takes', async () => {
    const asked = startProgram(process.execPath, ['src/main.ts', '--help'], { PORT: 'x' });
    expect(await asked.ended).toBe(0);
    expect(asked.out).toContain('--faults FILE');
    expect(asked.err).toBe('');
  });

  it('reads its coverage again when it changes, while it starts too, and when it is told to', async () => {
    const coverage = join(folder, 'coverage');
    mkdirSync(coverage);
    writeFileSync(join(coverage, 'pier.txt'), 'The pier is closed, the council said.');
    writeFileSync(join(coverage, 'notes.pdf'), 'x');
    discord.faults.add({ on: 'connect', do: 'refuse', times: 2 });
    const started = start(process.execPath, ['src/main.ts'], coverage);
    const ask = async () => wordsOf(await discord.as('member').command('ask', { question: 'lighthouse' }));
    const readAgain = async (times: number) =>
      await eventually(() => started.err.split('"coverage read again"').length > times);
    await started.says('Verbatim answers from 1 article');
    await eventually(() =>
      /"level":40,.*"rejected":1,"reasons":\["Not served: notes\.pdf: .*"coverage read"/.test(started.err),
    );
    writeFileSync(join(coverage, 'light.txt'), 'The lighthouse was built, the council said.');
    await started.says(READY);
    await readAgain(1);
    expect(await ask()).toContain('was built');
    writeFileSync(join(coverage, 'light.txt'), 'The lighthouse was painted, the council said.');
    started.kill('SIGHUP');
    await readAgain(2);
    expect(await ask()).toContain('was painted');
    writeFileSync(join(coverage, 'light.txt'), 'The lighthouse was sold, the council said.');
    await readAgain(3);
    expect(await ask()).toContain('was sold');
    started.kill('SIGHUP');
    await eventually(() => started.err.includes('coverage read again: nothing changed'));
    rmSync(coverage, { recursive: true });
    await eventually(() => started.err.includes('the one before is served further'));
    const metrics = /"url":"([^"]+)"/.exec(started.err)?.[1];
    const text = await (await fetch(String(metrics))).text();
    expect(text).toMatch(/^verbatim_reload_failures_total 1$/m);
    expect(text).toMatch(/^verbatim_coverage_read_timestamp_seconds \d{10}/m);
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
