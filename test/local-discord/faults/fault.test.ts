import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FaultError, parseFaults } from '../../../src/local-discord/faults/fault.ts';
import { readFaultFile } from '../../../src/local-discord/faults/read-fault-file.ts';

describe('a script of faults', () => {
  it('says only what differs from the defaults', () => {
    expect(parseFaults([{ on: 'ready', do: 'close', code: 4004, after: 500 }])).toEqual([
      { on: 'ready', do: 'close', code: 4004, after: 500, nth: 1, times: 1 },
    ]);
  });

  it('is documented with a script that works, and every kind there is', async () => {
    expect(await readFaultFile('docs/faults.json')).toHaveLength(4);
    const table = readFileSync('docs/faults.md', 'utf8');
    const kinds = /to be one of (.*)\./.exec(messageOf(() => parseFaults([{}])))?.[1]?.split(', ') ?? [];
    expect(kinds.length).toBeGreaterThan(15);
    for (const word of kinds.flatMap((kind) => kind.split(' '))) expect(table).toContain(`\`${word}\``);
  });

  it.each([
    [{ on: 'ready' }, 'expected a list of faults, and got {"on":"ready"}.'],
    [[null], 'fault 1, null: expected “on” and “do”'],
    [
      [
        { on: 'rest', do: 'hang', route: 'POST /a' },
        { on: 'ready', do: 'explode' },
      ],
      'fault 2, {"on":"ready","do":"explode"}: expected',
    ],
    [[{ on: 'ready', do: 'close', code: 'x' }], 'code: Invalid input: expected number'],
    [[{ on: 'rest', do: 'hang', route: '/a' }], 'route: expected a method or *'],
    [[{ on: 'connect', do: 'refuse', times: 'often' }], 'times: expected a number from 1 on, or "always"'],
    [[{ on: 'connect', do: 'refuse', times: 2, for: 100 }], 'expected “times” or “for”, and got both'],
    [[{ on: 'ready', do: 'drop', nht: 2 }], 'Unrecognized key: "nht"'],
    [[{ on: 'ready', do: 'drop', nth: 0 }], 'nth: Too small'],
  ])('is refused with what is wrong: %j', (given, message) => {
    expect(() => parseFaults(given)).toThrow(FaultError);
    expect(() => parseFaults(given)).toThrow(message);
  });

  it.each([
    ['test/nowhere.json', 'test/nowhere.json: expected a readable file, and got none of that name.'],
    ['README.md', 'README.md: expected JSON: '],
    ['package.json', 'package.json: expected a list of faults'],
  ])('names the file that cannot be used: %s', async (path, message) => {
    await expect(readFaultFile(path)).rejects.toThrow(message);
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('It did not throw.');
}
