import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimit, waitInWords } from '../../src/discord/rate-limit.ts';
import { manualClock } from '../support/local-discord-clock.ts';

const RATES = {
  user: { burst: 3, every: 1_000 },
  guild: { burst: 5, every: 100 },
  autocomplete: { burst: 2, every: 10 },
};

function limited(rates = RATES) {
  const clock = manualClock();
  return { clock, ...createRateLimit(rates, clock.now) };
}

describe('createRateLimit', () => {
  it('lets a few through at once, and then one at a time', () => {
    const { clock, take } = limited();
    for (let i = 0; i < 3; i++) expect(take('ana', null)).toBeNull();
    expect(take('ana', null)).toEqual({ of: 'user', milliseconds: 1_000 });
    clock.advance(400);
    expect(take('ana', null)).toEqual({ of: 'user', milliseconds: 600 });
    clock.advance(600);
    expect(take('ana', null)).toBeNull();
    expect(take('ana', null)).toEqual({ of: 'user', milliseconds: 1_000 });
  });

  it('gives no more at once after a long pause', () => {
    const { clock, take } = limited();
    clock.advance(60_000);
    const answers = Array.from({ length: 4 }, () => take('ana', null));
    expect(answers.map((wait) => wait === null)).toEqual([true, true, true, false]);
  });

  it('counts each user alone, and everybody on a server together', () => {
    const { take } = limited();
    const people = ['ana', 'ben', 'cid', 'dot', 'eve'];
    for (const person of people) expect(take(person, 'g1')).toBeNull();
    expect(take('fay', 'g1')).toEqual({ of: 'guild', milliseconds: 100 });
    expect(take('fay', 'g2')).toBeNull();
    expect(take('fay', null)).toBeNull();
  });

  it('takes nothing from a user whom the server’s limit turns away', () => {
    const { clock, take } = limited();
    for (const person of ['ana', 'ben', 'cid', 'dot', 'eve']) take(person, 'g1');
    for (let i = 0; i < 9; i++) expect(take('fay', 'g1')?.of).toBe('guild');
    clock.advance(500);
    for (let i = 0; i < 3; i++) expect(take('fay', 'g1')).toBeNull();
  });

  it('counts typing apart', () => {
    const { take, complete } = limited();
    expect([complete('ana'), complete('ana')]).toEqual([null, null]);
    expect(complete('ana')?.milliseconds).toBe(10);
    expect(take('ana', null)).toBeNull();
  });

  it('forgets those who asked longest ago when there are very many', () => {
    const { take } = limited();
    for (let i = 0; i < 3; i++) take('ana', null);
    for (let i = 0; i < 10_000; i++) take(`user ${i}`, null);
    expect(take('ana', null)).toBeNull();
    for (let i = 0; i < 2; i++) expect(take('user 9999', null)).toBeNull();
    expect(take('user 9999', null)?.of).toBe('user');
  });

  it('never lets through more than the burst and what the time allows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 60 }), (pauses) => {
        const { clock, take } = limited();
        const passed = pauses.filter((pause) => {
          clock.advance(pause);
          return take('ana', null) === null;
        }).length;
        const time = pauses.slice(1).reduce((sum, pause) => sum + pause, 0);
        expect(passed).toBeLessThanOrEqual(RATES.user.burst + Math.floor(time / RATES.user.every));
      }),
    );
  });
});

describe('waitInWords', () => {
  it.each([
    [{ of: 'user', milliseconds: 1 }, 'That was a lot in a short time: ask again in a second.'],
    [{ of: 'user', milliseconds: 2_001 }, 'ask again in 3 seconds.'],
    [{ of: 'guild', milliseconds: 50 }, 'Many people on this server'],
  ] as const)('says when to try again: %o', (wait, words) => {
    expect(waitInWords(wait)).toContain(words);
  });
});
