import { describe, expect, it } from 'vitest';
import { BotError, botErrorOf } from '../../src/discord/bot-error.ts';

const withCode = (code: string): Error => Object.assign(new Error('broken'), { code });

describe('botErrorOf', () => {
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
