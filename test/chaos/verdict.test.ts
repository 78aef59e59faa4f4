import { describe, expect, it } from 'vitest';
import type { Entry } from './ledger.ts';
import { tooFewAnswered, type Verdict, verdictsOn } from './verdict.ts';

const entry = (known: Partial<Entry>): Entry => ({
  what: '/ask',
  nonce: 'n',
  id: '1',
  sentAt: 10_000,
  messages: new Set(),
  acknowledged: 0,
  settled: false,
  failureTold: false,
  received: new Set(),
  logged: [],
  ...known,
});
const answered = {
  received: new Set([1]),
  acknowledged: 1,
  settled: true,
  messages: new Set(['m']),
  logged: ['answered'],
};
const KILLED = new Set([2]);
const GAPS = [
  { from: 0, to: 5_000 },
  { from: 20_000, to: 25_000 },
];

describe('the verdict on an interaction', () => {
  it.each<readonly [Verdict, Partial<Entry>]>([
    ['answered', answered],
    ['failed, told', { ...answered, failureTold: true }],
    ['doubled', { ...answered, messages: new Set(['m', 'n']) }],
    ['doubled', { ...answered, acknowledged: 2 }],
    ['failed, named in the log', { received: new Set([1]), logged: ['too late'] }],
    ['failed, named in the log', { received: new Set([1]), acknowledged: 1, logged: ['lost'] }],
    ['silent', { received: new Set([1]), logged: ['answered'] }],
    ['silent', { received: new Set([1]), acknowledged: 1 }],
    ['silent', { received: new Set([2]), logged: ['answered'] }],
    ['in flight at a kill', { received: new Set([2]) }],
    ['in flight at a kill', { received: new Set([2]), acknowledged: 1 }],
    ['doubled', { received: new Set([2]), messages: new Set(['m', 'n']) }],
    ['not delivered', { sentAt: 3_000 }],
    ['not delivered', { sentAt: 22_000 }],
    ['not delivered', { sentAt: 19_000 }],
    ['lost', { sentAt: 30_000 }],
  ])('%s', (verdict, known) => {
    expect(verdictsOn([entry(known)], { killed: KILLED, gaps: GAPS })).toEqual([verdict]);
  });

  it('lost, where a later one on the same connection was received', () => {
    const later = entry({ ...answered, sentAt: 11_000 });
    const after = entry({ ...answered, sentAt: 26_000 });
    const given = { killed: KILLED, gaps: GAPS };
    expect(verdictsOn([entry({}), later], given)).toEqual(['lost', 'answered']);
    expect(verdictsOn([entry({}), after], given)).toEqual(['not delivered', 'answered']);
  });
});

it.each([
  [10, 5, null],
  [10, 4, 'Only 4 of 10 were answered'],
  [0, 0, 'Only 0 of 0'],
])('of %d sent, %d answered: %s', (sent, answered, said) => {
  const told = tooFewAnswered(sent, new Map([['answered', answered]]));
  if (said === null) expect(told).toBeNull();
  else expect(told).toContain(said);
});
