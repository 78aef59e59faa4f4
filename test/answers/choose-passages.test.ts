import { describe, expect, it } from 'vitest';
import { type Choosable, choosePassages } from '../../src/answers/choose-passages.ts';

const passage = (words: string, given: Partial<Choosable> = {}): Choosable => ({
  words,
  worth: 1,
  source: words,
  day: null,
  ...given,
});
const chosen = (passages: readonly Choosable[], count = 10): string[] =>
  choosePassages(passages, count).map(({ words }) => words);

const pier = 'The council closed the old pier on Monday.';
const ferry = 'A ferry company promised cheaper tickets from autumn.';

describe('choosePassages', () => {
  it('takes what is worth most first', () => {
    expect(chosen([passage(pier), passage(ferry, { worth: 2 })], 1)).toEqual([ferry]);
  });

  it.each([
    ['the same again', pier],
    ['a part of it', 'The council closed the old pier.'],
    ['it with more around', `${pier} Nobody was hurt.`],
    ['it in other words throughout', 'The old pier was closed by the council this Monday.'],
  ])('leaves out %s, though that is all there is', (_, other) => {
    expect(chosen([passage(pier, { worth: 2 }), passage(other)])).toEqual([pier]);
  });

  it('prefers what is new to what is worth a little more', () => {
    const again = passage('The council closed the old pier because of storms.', { worth: 1.2 });
    expect(chosen([passage(pier, { worth: 2 }), again, passage(ferry)], 2)).toEqual([pier, ferry]);
  });

  it.each([
    ['article', { source: 'a' }, { source: 'b' }],
    ['day', { day: '2021-05-03' }, { day: '2021-05-04' }],
  ])('prefers another %s', (_, same, other) => {
    const passages = [
      passage(pier, { worth: 2, ...same }),
      passage('New lights came to the harbour streets.', same),
      passage(ferry, other),
    ];
    expect(chosen(passages, 2)).toEqual([pier, ferry]);
  });

  it.each([[[]], [[passage('')]], [[passage('the of and')]]])('chooses nothing from %j', (passages) => {
    expect(chosen(passages)).toEqual([]);
  });
});
