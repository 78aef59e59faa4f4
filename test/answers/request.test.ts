import { describe, expect, it } from 'vitest';
import { readLength, readRequest } from '../../src/answers/request.ts';

const TODAY = '2023-12-01';

describe('readRequest', () => {
  it('reads typed dates as whole units and leaves out what was not given', () => {
    expect(readRequest({ text: ' arms talks ', from: 'aug 2023', to: '2023-08' }, TODAY)).toEqual({
      text: 'arms talks',
      speaker: null,
      from: '2023-08-01',
      to: '2023-08-31',
      source: null,
    });
  });

  it.each([
    ['an unreadable date', { from: 'whenever' }, /^from: expected a date such as .* got “whenever”\.$/],
    ['an unreadable end', { to: '30/30/30/30' }, /^to: expected a date/],
    ['a range upside down', { from: '2023-09-01', to: '2023-08-01' }, /^from .* is later than to/],
  ])('names the option for %s', (_, options, message) => {
    expect(readRequest(options, TODAY)).toEqual({ problem: expect.stringMatching(message) });
  });
});

describe('readLength', () => {
  it.each([
    [null, 5],
    [undefined, 5],
    [7, 7],
    ['10', 10],
    [' 1 ', 1],
  ])('reads %j as %i', (typed, length) => {
    expect(readLength(typed)).toBe(length);
  });

  it.each([0, 11, 2.5, '', 'five', Number.NaN])('refuses %j', (typed) => {
    expect(readLength(typed)).toEqual({
      problem: `length: expected a whole number from 1 to 10, and got “${typed}”.`,
    });
  });
});
