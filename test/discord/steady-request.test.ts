import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type MakeRequest, steadyRequest } from '../../src/discord/steady-request.ts';

const CALLBACK = 'http://127.0.0.1/api/v10/interactions/1/token/callback';
const REPLY = 'http://127.0.0.1/api/v10/webhooks/1/token/messages/%40original';
const FOLLOW_UP = 'http://127.0.0.1/api/v10/webhooks/1/token';
const COMMANDS = 'http://127.0.0.1/api/v10/applications/1/commands';
const SHORT = { each: 250, all: 1_000 };

/** What Discord does at each try; the last again and again: a status, a lost connection, silence, or something slowly. */
type Tries = readonly (number | 'lost' | 'silent' | Response | { readonly slowly: number | Response })[];
/** Milliseconds that a slow one takes: more than one try has, less than all have. */
const SLOW = 600;

async function outcome(url: string, method: string, tries: Tries): Promise<{ tries: number; end: string }> {
  let made = 0;
  const send = (async (_url, { signal }) => {
    const now = tries[Math.min(made, tries.length - 1)];
    made += 1;
    if (now === 'lost') throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    if (now === 'silent') {
      return await new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    }
    if (typeof now === 'object' && 'slowly' in now) {
      await setTimeout(SLOW, undefined, { signal: signal as AbortSignal });
      const { slowly } = now;
      return slowly instanceof Response ? slowly.clone() : new Response(null, { status: slowly });
    }
    return now instanceof Response ? now.clone() : new Response(null, { status: now ?? 0 });
  }) as MakeRequest;
  try {
    const response = await steadyRequest(send, { callback: SHORT, others: SHORT })(url, { method });
    return { tries: made, end: `${response.status} ${await response.text()}`.trim() };
  } catch (error) {
    return { tries: made, end: `${(error as Error).name}: ${(error as Error).message}` };
  }
}

const alreadyAcknowledged = () => Response.json({ code: 40_060, message: 'x' }, { status: 400 });
const invalid = () => Response.json({ code: 50_035 }, { status: 400 });
const limited = (seconds: string) => new Response(null, { status: 429, headers: { 'retry-after': seconds } });

describe('steadyRequest', () => {
  it.each<readonly [string, string, string, Tries, number, string]>([
    ['an answer', CALLBACK, 'POST', [204], 1, '204'],
    ['a refusal', CALLBACK, 'POST', [404], 1, '404'],
    ['Discord down for a moment', CALLBACK, 'POST', [503, 204], 2, '204'],
    ['Discord down', CALLBACK, 'POST', [503], 4, 'HTTPError: '],
    ['a connection lost', CALLBACK, 'POST', ['lost', 204], 2, '204'],
    ['connections lost', CALLBACK, 'POST', ['lost'], 4, 'ConnectionError: The connection to Discord broke.'],
    ['a silence', CALLBACK, 'POST', ['silent', 204], 2, '204'],
    ['silences', CALLBACK, 'POST', ['silent'], 4, 'ConnectionError: Discord did not answer in time.'],
    ['a slow answer', CALLBACK, 'POST', [{ slowly: 204 }, 'silent'], 3, '204'],
    ['slow answers', CALLBACK, 'POST', [{ slowly: 204 }], 3, '204'],
    ['a slow refusal, after another', CALLBACK, 'POST', [{ slowly: 404 }, 503], 4, '404'],
    [
      'a slow one that counts, and what is said of another meanwhile',
      CALLBACK,
      'POST',
      [{ slowly: 204 }, alreadyAcknowledged()],
      2,
      '200 {"interaction":{"id":"1"}}',
    ],
    ['a slow failure', CALLBACK, 'POST', [{ slowly: 500 }, 204], 2, '204'],
    ['slow failures', CALLBACK, 'POST', [{ slowly: 500 }], 4, 'HTTPError: '],
    ['a slow change, which is tried again', REPLY, 'PATCH', [{ slowly: 200 }, 200], 2, '200'],
    ['a short limit', CALLBACK, 'POST', [limited('0.05'), 204], 2, '204'],
    ['a long limit', CALLBACK, 'POST', [limited('5')], 1, '429'],
    ['an unknown limit', CALLBACK, 'POST', [new Response(null, { status: 429 })], 1, '429'],
    [
      'done at the first try',
      CALLBACK,
      'POST',
      ['lost', alreadyAcknowledged()],
      2,
      '200 {"interaction":{"id":"1"}}',
    ],
    [
      'done by somebody else',
      CALLBACK,
      'POST',
      [alreadyAcknowledged()],
      1,
      '400 {"code":40060,"message":"x"}',
    ],
    ['refused at the second try', CALLBACK, 'POST', [500, invalid()], 2, '400 {"code":50035}'],
    ['a change whose connection is lost', REPLY, 'PATCH', ['lost', 200], 2, '200'],
    [
      'a follow-up whose connection is lost',
      FOLLOW_UP,
      'POST',
      ['lost', 200],
      1,
      'ConnectionError: The connection to Discord broke.',
    ],
    ['a follow-up while Discord is down', FOLLOW_UP, 'POST', [500, 200], 2, '200'],
    [
      'a follow-up that is limited, which discord.js waits out',
      FOLLOW_UP,
      'POST',
      [limited('0.05')],
      1,
      '429',
    ],
    ['nobody there', COMMANDS, 'GET', ['lost', 200], 1, 'ConnectionError: The connection to Discord broke.'],
    ['registering while Discord is down', COMMANDS, 'PUT', [502, 200], 2, '200'],
  ])('%s', async (_name, url, method, tries, made, end) => {
    expect(await outcome(url, method, tries)).toEqual({ tries: made, end });
  });

  it('leaves nothing that discord.js would try again at once', async () => {
    for (const end of ['lost', 500]) {
      const send = (async () => {
        if (end === 500) return new Response(null, { status: 500 });
        throw Object.assign(new Error('ECONNRESET'), { name: 'AbortError', code: 'ECONNRESET' });
      }) as unknown as MakeRequest;
      const request = steadyRequest(send, { callback: SHORT, others: SHORT })(CALLBACK, { method: 'POST' });
      const error = (await request.catch((thrown: unknown) => thrown)) as Error & { code?: string };
      expect(error.name).not.toBe('AbortError');
      expect(error.code).toBeUndefined();
      expect(error.message).not.toContain('ECONNRESET');
    }
  });
});
