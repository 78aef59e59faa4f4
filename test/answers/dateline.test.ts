import { describe, expect, it } from 'vitest';
import { datelineEnd, withoutDateline } from '../../src/answers/dateline.ts';
import { timexesOf } from '../dates/read.ts';

const left = (text: string): string[] =>
  withoutDateline(timexesOf(text, '2024-06-20'), { start: 0, end: text.length }, text).map(({ span }) =>
    text.slice(span.start, span.end),
  );

describe('withoutDateline', () => {
  it.each([
    'FELLDALE, June 20 — The tower fell on June 4.',
    'FELLDALE, Marl, June 20 (Wire) - The tower fell on June 4.',
    'St. Osyth, June 20, 2024 – The tower fell on June 4.',
  ])('leaves what is told: %s', (text) => {
    expect(left(text)).toEqual(['June 4']);
  });

  it.each([
    ['FELLDALE, June 20 — The tower fell.', ['June 20']],
    ['On June 3 - a Monday - it was damaged, and on June 4 it fell.', ['June 3', 'Monday', 'June 4']],
    ['The tower, closed since June 3 — a holiday — fell on June 4.', ['June 3', 'June 4']],
  ])('keeps a date that is told, or the only one: %s', (text, expected) => {
    expect(left(text)).toEqual(expected);
  });

  it('is linear in names without end', () => {
    const text = `${'A. '.repeat(50_000)}June 20 — it fell on June 4.`;
    expect(left(text)).toHaveLength(2);
  });
});

describe('datelineEnd', () => {
  it.each([
    ['FELLDALE (Northern Wire) — ', 'The tower fell.'],
    ['St. Osyth (Wire) - ', 'The tower fell.'],
    ['FELLDALE, Marl, June 20 (Wire) – ', 'The tower fell.'],
    ['FELLDALE, June 20 — ', 'The tower fell.'],
    ['FELLDALE -- ', 'The tower fell.'],
    ['', 'The tower — a landmark — fell.'],
    ['', 'Ana Lund (Wire) fell.'],
    ['', 'Ana Lund — the engineer — said so.'],
    ['', 'It fell in FELLDALE — twice.'],
  ])('“%s” is where it was filed', (dateline, told) => {
    const before = 'They met. ';
    const text = `${before}${dateline}${told}`;
    expect(text.slice(datelineEnd({ start: before.length, end: text.length }, text))).toBe(told);
  });

  it.each(['A ', 'AAAA', 'A, ', '(A', 'A.'])('is quick on %s without end', (part) => {
    const text = part.repeat(50_000);
    expect(datelineEnd({ start: 0, end: text.length }, text)).toBe(0);
  });
});
