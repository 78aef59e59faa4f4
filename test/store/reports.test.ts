import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/store/reports.ts';
import { openStore } from '../../src/store/store.ts';

const NOW = Date.UTC(2024, 0, 15);
const open = (file = ':memory:') => openStore(file, () => new Date(NOW));

const passage = (start: number) => ({ article: 'a', spans: [{ start, end: start + 9 }], sha256: 'ab' });
const made = (start: number, reporter = 'ines'): Omit<Report, 'id' | 'at' | 'settled'> => ({
  guild: 'g',
  passage: passage(start),
  reason: 'speaker',
  words: 'It’s “his” brother; DROP TABLE',
  reporter,
});

describe('reports', () => {
  it('come back as they were put in, the newest first, settled ones last', () => {
    const { reports } = open();
    for (const start of [0, 10, 20]) expect(reports.add(made(start))).toBe('added');
    expect(reports.get(1)).toEqual({ ...made(0), id: 1, at: NOW, settled: false });
    reports.settle(3);
    expect(reports.list('g', 10).map(({ id, settled }) => [id, settled])).toEqual([
      [2, false],
      [1, false],
      [3, true],
    ]);
    expect(reports.list('g', 1, 1).map(({ id }) => id)).toEqual([1]);
    expect(reports.count('g')).toEqual({ open: 2, all: 3 });
    expect([reports.get(9), reports.list('other', 10), reports.count('other')]).toEqual([
      null,
      [],
      { open: 0, all: 0 },
    ]);
  });

  it('of one passage by one person are one', () => {
    const { reports } = open();
    expect(reports.add(made(0))).toBe('added');
    expect(reports.add({ ...made(0), reason: 'date', words: null })).toBe('again');
    reports.settle(1);
    expect(reports.add(made(0))).toBe('again');
    expect(reports.add(made(0, 'aiko'))).toBe('added');
    expect(reports.add({ ...made(0), guild: 'h' })).toBe('added');
    expect(reports.count('g')).toEqual({ open: 1, all: 2 });
  });

  it('of one person that wait are twenty at most', () => {
    const { reports } = open();
    for (let start = 0; start < 20; start++) expect(reports.add(made(start))).toBe('added');
    expect(reports.add(made(20))).toBe('too-many');
    expect(reports.add(made(20, 'aiko'))).toBe('added');
    reports.settle(1);
    expect(reports.add(made(20))).toBe('added');
  });

  it('are forgotten with the person who made them', () => {
    const { reports } = open();
    for (const start of [0, 10]) reports.add(made(start));
    reports.add(made(0, 'aiko'));
    expect(reports.countBy('ines')).toBe(2);
    expect(reports.forget('ines')).toBe(2);
    expect(reports.list('g', 10).map(({ reporter }) => reporter)).toEqual(['aiko']);
  });
});

describe('hidden passages', () => {
  it('are those of one server, and the same array until something changes', () => {
    const { hidden } = open();
    expect(hidden.of('g')).toEqual([]);
    hidden.hide('g', passage(0));
    hidden.hide('g', passage(0));
    hidden.hide('g', passage(10));
    expect(hidden.of('g')).toEqual([passage(0), passage(10)]);
    expect(hidden.of('g')).toBe(hidden.of('g'));
    expect([hidden.has('g', passage(0)), hidden.has('h', passage(0))]).toEqual([true, false]);
    hidden.show('g', passage(0));
    expect(hidden.of('g')).toEqual([passage(10)]);
    expect(hidden.of('h')).toEqual([]);
  });

  it('and reports outlive the program', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-reports-'));
    const file = join(folder, 'verbatim.sqlite');
    const before = open(file);
    before.reports.add(made(0));
    before.hidden.hide('g', passage(0));
    before.close();
    const after = open(file);
    expect(after.reports.get(1)?.words).toBe('It’s “his” brother; DROP TABLE');
    expect(after.hidden.of('g')).toEqual([passage(0)]);
    after.close();
    await rm(folder, { recursive: true });
  });
});
