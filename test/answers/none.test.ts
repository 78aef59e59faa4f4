import { describe, expect, it } from 'vitest';
import { none } from '../../src/answers/none.ts';
import { coverageOf } from './coverage-of.ts';

const library = coverageOf({
  a: '“It was late,” Ana Lindt said. “It was dark,” Ben Ode said. “It was cold,” Cy Moeller said. “It was wet,” Di Howell said.',
});

describe('none', () => {
  it.each([
    ['What did Lindt say?', ['Ana Lindt']],
    ['Did Lindt meet Ode?', ['Ana Lindt', 'Ben Ode']],
    ['Did Lindt, Ode, Moeller or Howell come?', ['Ana Lindt', 'Ben Ode', 'Cy Moeller']],
    ['Did Lindt see Ana?', ['Ana Lindt']],
    // A name starts with a capital, and a sentence’s first word is no name.
    ['the ode of a bird', []],
    ['How was it?', []],
    ['', []],
  ])('names the speakers near those of “%s”', (typed, nearest) => {
    expect(none('no-match', library, typed)).toEqual({
      status: 'none',
      reason: 'no-match',
      searched: library.extent,
      nearest,
    });
  });
});
