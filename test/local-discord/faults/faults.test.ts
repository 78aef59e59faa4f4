import { describe, expect, it } from 'vitest';
import { newFaults } from '../../../src/local-discord/faults/faults.ts';
import { manualClock } from '../../support/local-discord-clock.ts';

describe('which occurrences a fault strikes', () => {
  const strikes = (when: object): string => {
    const faults = newFaults(manualClock(), [{ on: 'ready', do: 'drop', ...when }]);
    return Array.from({ length: 6 }, () => faults.strike('ready').length).join('');
  };
  it.each([
    [{}, '100000'],
    [{ nth: 3 }, '001000'],
    [{ nth: 2, times: 3 }, '011100'],
    [{ nth: 5, times: 'always' }, '000011'],
  ])('%j', (when, expected) => {
    expect(strikes(when)).toBe(expected);
  });

  it('all for a while', () => {
    const clock = manualClock();
    const faults = newFaults(clock, [{ on: 'heartbeat', do: 'ignore', nth: 2, for: 100 }]);
    const seen: number[] = [];
    for (let i = 0; i < 5; i++) {
      seen.push(faults.strike('heartbeat').length);
      clock.advance(60);
    }
    expect(seen).toEqual([0, 1, 1, 0, 0]);
  });

  it('only those of its place that fit, and counts them', () => {
    const faults = newFaults(manualClock(), [
      { on: 'rest', do: 'hang', route: 'GET /a' },
      { on: 'rest', do: 'drop', route: 'GET /b', times: 2 },
    ]);
    const call = (wanted: string) => faults.strike('rest', ({ route }) => route === wanted).map((f) => f.do);
    expect([call('GET /b'), call('GET /b'), call('GET /a'), call('GET /a')]).toEqual([
      ['drop'],
      ['drop'],
      ['hang'],
      [],
    ]);
    expect(faults.strike('ready')).toEqual([]);
    expect(Object.fromEntries(faults.struck)).toEqual({ 'rest hang': 1, 'rest drop': 2 });
  });

  it('none once called off', () => {
    const faults = newFaults(manualClock());
    faults.add({ on: 'connect', do: 'refuse' });
    faults.clear();
    expect(faults.strike('connect')).toEqual([]);
  });
});
