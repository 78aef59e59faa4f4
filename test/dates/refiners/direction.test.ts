import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../src/dates/refiners/direction.ts';

const direction = (text: string): unknown => {
  const start = text.indexOf('[');
  const plain = text.replace(/[[\]]/g, '');
  const end = text.indexOf(']') - 1;
  return directionOf(plain, { start, end, sentence: { start: 0, end: plain.length } });
};

describe('directionOf', () => {
  it.each([
    ['He left on [Friday].', 'past'],
    ['It meets again on [Friday].', 'future'],
    ['It reopens on [Friday].', 'future'],
    ['The vote is on [Friday].', 'future'],
    ['The fair ends on [Friday].', 'future'],
    ['It will be held on [Friday].', 'future'],
    ['It runs until [Friday].', 'future'],
    ['Shops close at noon on [Friday].', 'future'],
    ['Shops did not close on [Friday].', 'past'],
    ['He said he would leave on [Friday].', 'future'],
    ['The vote is set for [Friday].', 'future'],
    ['It is expected to end by [Friday].', 'future'],
    ['It had been due to end [Friday].', 'past'],
    ['It was due to expire [Friday].', 'future'],
    ['The hearing was postponed until [Friday].', 'future'],
    ['I’ll vote for her on [Friday].', 'future'],
    ['He will be named on [Friday].', 'future'],
    ['It may come as soon as [Friday].', 'future'],
    ['He will leave; on [Friday] he had stayed.', 'past'],
    ['Talks on [Friday]', null],
    ['He will discuss [Friday]’s ruling.', null],
  ])('%s', (text, expected) => {
    expect(direction(text)).toMatchObject({ direction: expected });
  });

  it.each([
    ['On [Friday], the court planned a hearing.', 'past'],
    ['On [Friday], the court will hear them.', 'future'],
    ['In [March], the firm could not pay.', 'past'],
  ])('%s has the direction of its main verb', (text, expected) => {
    expect(direction(text)).toEqual({ direction: expected, opens: true });
  });
});
