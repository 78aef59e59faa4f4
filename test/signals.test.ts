import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { onSignals } from '../src/signals.ts';

it.each<readonly [string, readonly (readonly [number, string])[], readonly string[]]>([
  ['SIGTERM', [[0, 'SIGTERM']], ['stop']],
  ['SIGINT', [[0, 'SIGINT']], ['stop']],
  [
    'one that npm passes on as well',
    [
      [0, 'SIGINT'],
      [90, 'SIGINT'],
      [100, 'SIGTERM'],
    ],
    ['stop'],
  ],
  [
    'one of somebody who does not want to wait',
    [
      [0, 'SIGINT'],
      [2_000, 'SIGINT'],
    ],
    ['stop', 'hurry'],
  ],
  ['another one', [[0, 'SIGUSR1']], []],
])('%s', (_name, signals, expected) => {
  const program = new EventEmitter();
  const told: string[] = [];
  let time = 0;
  const on = { stop: () => void told.push('stop'), hurry: () => void told.push('hurry') };
  onSignals(program, on, () => time);
  for (const [at, signal] of signals) {
    time = at;
    program.emit(signal);
  }
  expect(told).toEqual(expected);
});
