import { describe, expect, it } from 'vitest';
import { granularityOf, valueAt } from '../../src/dates/granularity.ts';
import { intervalOf } from '../../src/dates/interval-of.ts';

describe('intervalOf', () => {
  it.each([
    ['2023-08-30', '2023-08-30', '2023-08-30'],
    ['2023-08-30T22:40', '2023-08-30', '2023-08-30'],
    ['2023-08-30TMO', '2023-08-30', '2023-08-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-W12', '2023-03-20', '2023-03-26'],
    ['2023-W12-WE', '2023-03-25', '2023-03-26'],
    ['2023-W12-3', '2023-03-22', '2023-03-22'],
    ['2023-Q3', '2023-07-01', '2023-09-30'],
    ['2023-H1', '2023-01-01', '2023-06-30'],
    ['2023-SP', '2023-03-01', '2023-05-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['198', '1980-01-01', '1989-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['00', '0001-01-01', '0099-12-31'],
  ])('%s', (value, from, to) => {
    expect(intervalOf(value)).toEqual({ from, to });
  });

  it.each([
    'PAST_REF',
    'P3D',
    'XXXX-08-30',
    '2023-13',
    '2023-02-30',
    '2023-W54',
    '2023-Q5',
    '0000',
    '',
    '20233',
  ])('%s covers no days', (value) => {
    expect(intervalOf(value)).toBeNull();
  });

  it.each([
    '2023-08-30',
    '2023-W35',
    '2023-W35-WE',
    '2023-08',
    '2023-SU',
    '2023-Q3',
    '2023-H2',
    '2023',
    '202',
    '20',
  ])('the unit of %s, at its first day, is itself', (value) => {
    const granularity = granularityOf(value);
    expect(granularity && valueAt(intervalOf(value)?.from ?? '', granularity)).toBe(value);
  });
});
