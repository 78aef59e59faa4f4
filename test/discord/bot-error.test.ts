import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { BotError, botErrorOf, botErrorOfClose } from '../../src/discord/bot-error.ts';

const withCode = (code: string): Error => Object.assign(new Error('broken'), { code });

const API = 'http://a.example/api';
const NO_BODY = { body: undefined, files: undefined };
const answered = (status: number, code?: number) =>
  new DiscordAPIError({ message: 'Missing Access', code: code! }, code!, status, 'GET', `${API}/x`, NO_BODY);

describe('botErrorOfClose', () => {
  it.each([
    [4004, 'DISCORD_TOKEN', false],
    [4010, 'another number of connections (code 4010). Start it again', true],
    [4011, 'another number of connections (code 4011). Start it again', true],
    [
      4012,
      'no longer takes the version of its API that Verbatim speaks (code 4012). Update Verbatim.',
      false,
    ],
    [4013, 'intents', false],
    [4014, 'intents', false],
  ])('says what %i means, and what to do', (code, words, isPassing) => {
    expect(botErrorOfClose(code)).toMatchObject({ message: expect.stringContaining(words), isPassing });
  });
});

describe('botErrorOf', () => {
  it.each([
    ['a path that Discord does not have', answered(404, 0), 'DISCORD_API: expected Discord’s API at', false],
    ['a refusal that is not Discord’s', answered(403), 'DISCORD_API: expected Discord’s API at', false],
    ['a refusal', answered(403, 50_001), 'Discord refuses the bot: Missing Access (GET', false],
    ['5xx', new HTTPError(503, '', 'GET', `${API}/x`, NO_BODY), 'Discord has trouble (GET', true],
  ])('tells %s', (_name, error, words, isPassing) => {
    expect(botErrorOf(error, API)).toMatchObject({ message: expect.stringContaining(words), isPassing });
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
    'names the address that cannot be reached: %s',
    (code) => {
      for (const error of [withCode(code), new Error('fetch failed', { cause: withCode(code) })]) {
        const told = botErrorOf(error, 'http://a.example/api');
        expect(told).toBeInstanceOf(BotError);
        expect((told as BotError).message).toContain(`http://a.example/api cannot be reached (${code})`);
      }
    },
  );

  it('says when Discord takes no more logins, which passes', () => {
    const error = new Error(
      'Not enough sessions remaining to spawn 1 shards; only 0 remaining; resets at noon',
    );
    const told = botErrorOf(error, 'http://a.example/api');
    expect(told).toBeInstanceOf(BotError);
    expect((told as BotError).message).toMatch(/no more times today: .* resets at noon\.$/);
    expect((told as BotError).isPassing).toBe(true);
  });

  it.each(['ERR_INVALID_URL', 'ERR_INVALID_ARG_TYPE', 'UND_ERR_INVALID_ARG', ''])(
    'leaves a bug what it is: %s',
    (code) => {
      const bug = withCode(code);
      expect(botErrorOf(bug, 'http://a.example/api')).toBe(bug);
    },
  );
});
