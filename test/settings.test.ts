import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readEnvFile, readSettings, SettingsError } from '../src/settings.ts';
import { hostileText } from './support/hostile-text.ts';

describe('readSettings', () => {
  it('has a default for everything but the token', () => {
    expect(readSettings({})).toEqual({
      DISCORD_API: 'https://discord.com/api',
      COVERAGE: 'seeds',
      DATA_DIR: 'data',
      MENTIONS: true,
      METRICS_HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
      LOG_CONTENT: false,
    });
  });

  it('takes a key that is set to nothing as not set', () => {
    expect(readSettings({ DISCORD_TOKEN: '', PORT: ' ' })).not.toHaveProperty('DISCORD_TOKEN');
  });

  it('reads a port', () => {
    expect(readSettings({ PORT: '4000' }).PORT).toBe(4_000);
  });

  it.each([
    ['9000', 9_000],
    ['off', 'off'],
  ])('reads where the metrics are: %s', (value, expected) => {
    expect(readSettings({ METRICS_PORT: value }).METRICS_PORT).toBe(expected);
  });

  it.each(['INFO', 'Info', 'info'])('reads a level in any case: %s', (value) => {
    expect(readSettings({ LOG_LEVEL: value }).LOG_LEVEL).toBe('info');
  });

  it.each(['0.0.0.0', '::', '::1', 'localhost', 'bot.example'])(
    'reads an address to listen at: %s',
    (value) => {
      expect(readSettings({ METRICS_HOST: value }).METRICS_HOST).toBe(value);
    },
  );

  it('drops a slash at the end of the API address', () => {
    expect(readSettings({ DISCORD_API: 'http://127.0.0.1:4000/api/' }).DISCORD_API).toBe(
      'http://127.0.0.1:4000/api',
    );
  });

  it.each([
    ['PORT', '99999', 'PORT: expected a port number, 0 to 65535, and got “99999”.'],
    ['PORT', 'http', 'PORT: expected a port number, 0 to 65535, and got “http”.'],
    ['PORT', '0x50', 'PORT: expected a port number, 0 to 65535, and got “0x50”.'],
    ['PORT', '8e2', 'PORT: expected a port number, 0 to 65535, and got “8e2”.'],
    ['METRICS_PORT', 'no', 'METRICS_PORT: expected a port number, 0 to 65535, or off, and got “no”.'],
    [
      'METRICS_HOST',
      'http://0.0.0.0',
      'METRICS_HOST: expected an address of this machine such as 127.0.0.1 or 0.0.0.0, and got “http://0.0.0.0”.',
    ],
    ['LOG_CONTENT', 'yes', 'LOG_CONTENT: expected on or off, and got “yes”.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: expected fatal, error, warn, info, debug or trace, and got “loud”.'],
    [
      'DISCORD_API',
      'discord',
      'DISCORD_API: expected an http(s) address such as https://discord.com/api, and got “discord”.',
    ],
  ])('names %s=%s', (key, value, message) => {
    expect(() => readSettings({ [key]: value })).toThrow(new SettingsError(message));
  });

  it.each(['ab\ncd', 'tökén', 'two words'])(
    'does not take %j for a token, and does not repeat it',
    (given) => {
      const message =
        'DISCORD_TOKEN: expected the bot token of the Discord developer portal, and got something else.';
      expect(() => readSettings({ DISCORD_TOKEN: given })).toThrow(new SettingsError(message));
    },
  );

  it('takes any environment, or names what is wrong in it; never says a token', () => {
    const KEYS = [
      'DISCORD_TOKEN',
      'DISCORD_API',
      'COVERAGE',
      'DATA_DIR',
      'MENTIONS',
      'PORT',
      'METRICS_PORT',
      'METRICS_HOST',
      'LOG_LEVEL',
      'LOG_CONTENT',
    ] as const;
    const value = fc.oneof(
      fc.constantFrom(
        'on',
        'off',
        '0',
        '65535',
        '-1',
        'info',
        'http://a.example/api//',
        'data',
        ' ',
        '__proto__',
      ),
      fc.webUrl(),
      fc.nat().map(String),
      fc.string({ unit: 'binary', maxLength: 30 }),
      hostileText(8),
    );
    const fitting = {
      MENTIONS: fc.constantFrom('on', 'off'),
      LOG_CONTENT: fc.constantFrom('on', 'off'),
      LOG_LEVEL: fc.constantFrom('info', 'Trace'),
      DISCORD_API: fc.webUrl(),
      PORT: fc.nat(65_535).map(String),
      METRICS_PORT: fc.constantFrom('off', '0'),
      METRICS_HOST: fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain()),
    };
    const environment = fc.record(
      {
        ...Object.fromEntries([...KEYS, 'PATH', 'toString'].map((key) => [key, value])),
        ...Object.fromEntries(
          Object.entries(fitting).map(([key, fits]) => [
            key,
            fc.oneof({ weight: 5, arbitrary: fits }, value),
          ]),
        ),
      },
      { requiredKeys: [] },
    );
    let [valid, refused] = [0, 0];
    fc.assert(
      fc.property(environment, fc.uuid(), (env, token) => {
        const given = {
          ...env,
          ...('DISCORD_TOKEN' in env ? { DISCORD_TOKEN: `${token} ${env.DISCORD_TOKEN}` } : {}),
        };
        try {
          expect(Object.keys(readSettings(given)).every((key) => KEYS.some((known) => known === key))).toBe(
            true,
          );
          valid++;
        } catch (error) {
          expect(error).toBeInstanceOf(SettingsError);
          const { message } = error as SettingsError;
          expect(message).toMatch(/^[A-Z_]+: expected .+, and got (?:something else|“.*”)\.$/s);
          expect(KEYS.some((key) => key in given && message.startsWith(`${key}: `))).toBe(true);
          expect(message).not.toContain(token);
          refused++;
        }
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(valid, refused)).toBeGreaterThan(50);
  });

  it('names every wrong setting at once', () => {
    expect(() => readSettings({ PORT: 'x', LOG_CONTENT: 'x' })).toThrow(/PORT.*\nLOG_CONTENT/s);
  });
});

describe('readEnvFile', () => {
  afterEach(() => {
    delete process.env.VERBATIM_TEST_SET;
    delete process.env.VERBATIM_TEST_GIVEN;
  });

  it('adds what the environment does not set', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'verbatim-')), '.env');
    await writeFile(file, 'VERBATIM_TEST_SET=file\nVERBATIM_TEST_GIVEN=file\n');
    process.env.VERBATIM_TEST_GIVEN = 'environment';
    readEnvFile(file);
    expect(process.env.VERBATIM_TEST_SET).toBe('file');
    expect(process.env.VERBATIM_TEST_GIVEN).toBe('environment');
  });

  it('does without the file, and names one that cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    expect(() => readEnvFile(join(folder, 'none'))).not.toThrow();
    expect(() => readEnvFile(folder)).toThrow(SettingsError);
  });
});
