import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/exports/csv.ts';
import { hostileText } from '../support/hostile-text.ts';

describe('comma-separated values', () => {
  it('are written after RFC 4180, with a byte-order mark for Excel', () => {
    expect(
      writeCsv([
        ['a', 'b "c"'],
        ['1,5', 'two\nlines'],
      ]),
    ).toBe('\uFEFF"a","b ""c"""\r\n"1,5","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@sum', "'=1", ' =1', '\t=1', '＝1'])('are never a formula: %j', (cell) => {
    expect(writeCsv([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`);
  });

  it.each(["'quoted'", 'a=1', '“=1”', ''])('leave %j alone', (cell) => {
    expect(writeCsv([[cell]])).toBe(`\uFEFF"${cell}"\r\n`);
  });

  it('are read again, whatever they hold', () => {
    const cell = fc.oneof(
      hostileText(6),
      fc.string(),
      fc.constantFrom("'", "''=", '"', '""', '\r', ',', '=', "'\t'"),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (written) => {
        expect(readCsv(writeCsv(written))).toEqual(written);
      }),
    );
  });

  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,"b"\r\n', [['a', 'b']]],
    ['a,', [['a', '']]],
    ['', []],
    ['"a"b', null],
    ['"a', null],
  ])('are read without marks too, or not at all: %j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it('are read in time that grows with their length', () => {
    for (const char of ['"', "'", ',', '\n', ' ', '=']) {
      const long = char.repeat(100_000);
      readCsv(long);
      expect(readCsv(writeCsv([[long]]))).toEqual([[long]]);
    }
  });
});
