import { describe, expect, it } from 'vitest';
import { readLaunchOptions } from '../src/launch-options.ts';
import { SettingsError } from '../src/settings.ts';

describe('readLaunchOptions', () => {
  it.each([
    [[], { local: false, faultFile: null }],
    [['--local'], { local: true, faultFile: null }],
    [['--faults', 'a.json'], { local: true, faultFile: 'a.json' }],
  ])('%j', (args, expected) => {
    expect(readLaunchOptions(args)).toEqual(expected);
  });

  it.each([[['--fault', 'a']], [['a.json']], [['--faults']]])('says what it takes: %j', (args) => {
    expect(() => readLaunchOptions(args)).toThrow(SettingsError);
    expect(() => readLaunchOptions(args)).toThrow(/^expected nothing, --local or --faults FILE: /);
  });
});
