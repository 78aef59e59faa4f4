import { describe, expect, it } from 'vitest';
import { readLaunchOptions } from '../src/launch-options.ts';
import { SettingsError } from '../src/settings.ts';

describe('readLaunchOptions', () => {
  it.each([
    [[], { help: false, local: false, faultFile: null }],
    [['--local'], { help: false, local: true, faultFile: null }],
    [['--faults', 'a.json'], { help: false, local: true, faultFile: 'a.json' }],
    [['--help'], { help: true, local: false, faultFile: null }],
    [['-h'], { help: true, local: false, faultFile: null }],
  ])('%j', (args, expected) => {
    expect(readLaunchOptions(args)).toEqual(expected);
  });

  it.each([[['--fault', 'a']], [['a.json']], [['--faults']]])('says what it takes: %j', (args) => {
    expect(() => readLaunchOptions(args)).toThrow(SettingsError);
    expect(() => readLaunchOptions(args)).toThrow(/^expected nothing, --local, --faults FILE or --help: /);
  });
});
