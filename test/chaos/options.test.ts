import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

function read(args: readonly string[]): { options?: object; out: string; err: string } {
  const out: string[] = [];
  const err: string[] = [];
  const said = () => ({ out: out.join(''), err: err.join('') });
  try {
    const options = readOptions(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { options, ...said() };
  } catch {
    return said();
  }
}

describe('the options of a run', () => {
  it.each<readonly [string, object]>([
    ['', { seed: 1, seconds: 60, kills: 2 }],
    ['--seed 7 --seconds 240 --kills 0', { seed: 7, seconds: 240, kills: 0 }],
    ['--seconds=5', { seed: 1, seconds: 5, kills: 1 }],
  ])('“%s”', (line, options) => {
    expect(read(line.split(' ').filter(Boolean)).options).toEqual(options);
  });

  it.each([
    ['--seed abc', ['--seed', 'a whole number from 0 to 4294967295', 'abc']],
    ['--seed 1.5', ['--seed', 'a whole number', '1.5']],
    ['--seconds 0', ['--seconds', 'from 5 to 86400', "'0'"]],
    ['--seconds -3', ['--seconds', 'from 5', '-3']],
    ['--seconds 1e9', ['--seconds', 'from 5 to 86400', '1e9']],
    ['--seconds', ['--seconds', 'argument missing']],
    ['--seconds 10 --kills 9', ['--kills', 'at most 2 in 10 seconds', 'got 9']],
    ['--kills many', ['--kills', 'a whole number from 0 on', 'many']],
    ['--bogus', ['--bogus', 'unknown option']],
    ['more', ['too many arguments']],
  ])('“%s” is refused in one line that says why', (line, words) => {
    const { options, out, err } = read(line.split(' '));
    expect({ options, out }).toEqual({ options: undefined, out: '' });
    for (const word of words) expect(err).toContain(word);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('help names each', () => {
    const { out, err } = read(['--help']);
    for (const option of ['--seed', '--seconds', '--kills', 'Usage: npm run chaos --'])
      expect(out).toContain(option);
    expect(err).toBe('');
  });
});
