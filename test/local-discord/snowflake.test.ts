import { SnowflakeUtil } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { snowflakes } from '../../src/local-discord/snowflake.ts';
import { manualClock } from '../support/local-discord-clock.ts';

describe('snowflakes', () => {
  it('carry their time, and rise even when the clock stands still or goes back', () => {
    let now = Date.UTC(2024, 1, 29);
    const newId = snowflakes(() => now);
    const first = newId();
    expect(SnowflakeUtil.timestampFrom(first)).toBe(now);
    const ids = [first, ...Array.from({ length: 5_000 }, newId)];
    now -= 60_000;
    ids.push(newId());
    now += 120_000;
    ids.push(newId());
    const numbers = ids.map(BigInt);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => (a < b ? -1 : 1)));
    expect(SnowflakeUtil.timestampFrom(ids.at(-1) ?? '')).toBe(now);
  });
});

describe('a manual clock', () => {
  it('runs what falls due, in order, also what was added meanwhile', () => {
    const clock = manualClock(0);
    const ran: number[] = [];
    clock.after(20, () => ran.push(clock.now()));
    clock.after(10, () => clock.after(5, () => ran.push(clock.now())));
    const cancel = clock.after(1, () => ran.push(1));
    cancel();
    expect(clock.due(9)).toBe(false);
    clock.advance(19);
    expect(ran).toEqual([15]);
    clock.advance(1);
    expect(ran).toEqual([15, 20]);
  });
});
