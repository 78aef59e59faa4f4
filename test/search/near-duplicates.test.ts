import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates, repeats } from '../../src/search/near-duplicates.ts';
import { createSketcher } from '../../src/search/sketch.ts';

const wire =
  'The ferry Solveig sank off Bodø on Friday after its engine room flooded, the coast guard said in a statement.';

describe('nearly identical texts', () => {
  it.each([
    ['the same', wire],
    ['other marks and capitals', wire.toUpperCase().replaceAll(',', ' –')],
    ['a word exchanged', wire.replace('flooded', 'filled')],
    [
      'a number in words and in figures',
      'The ferry carried twelve passengers and a crew of 14 when it left.',
      'The ferry carried 12 passengers and a crew of fourteen when it left.',
    ],
    ['a clause added', wire.replace('Friday', 'Friday evening')],
  ])('are one group: %s', (_, other, first = wire) => {
    expect(nearDuplicates([first, other])).toEqual([[0, 1]]);
  });

  it.each([
    ['a negation', wire.replace('sank', 'did not sink')],
    [
      'another number',
      'The ferry carried 210 passengers and a crew of 14 when it left.',
      'The ferry carried 120 passengers and a crew of 14 when it left.',
    ],
    [
      'another number in words',
      'An explosion killed nine workers and injured 34 people on Tuesday morning, the fire service said.',
      'An explosion killed 11 workers and injured 34 people on Tuesday morning, the fire service said.',
    ],
    [
      'another magnitude',
      'The company paid $2 million for the harbour and its two piers in May.',
      'The company paid $2 billion for the harbour and its two piers in May.',
    ],
    [
      'other words for the same',
      'Water in the engine room made the Solveig go down near Bodø, according to the coast guard.',
    ],
  ])('are not: %s', (_, other, first = wire) => {
    expect(nearDuplicates([first, other])).toEqual([[0], [1]]);
  });

  it('come in the order of their first text', () => {
    expect(nearDuplicates(['One bridge is closed.', wire, 'one bridge is closed', wire])).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('hold each text once', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const members = nearDuplicates(texts).flat();
        expect([...members].sort((a, b) => a - b)).toEqual(texts.map((_, i) => i));
      }),
    );
  });
});

describe('repeats', () => {
  it.each([
    ['the same', wire, true],
    ['a part', 'The ferry Solveig sank off Bodø on Friday.', true],
    ['more around it', `${wire} Nobody was hurt.`, true],
    ['another number in the same words', wire.replace('Friday', 'Friday 13'), true],
    ['other words', 'Police in Bodø opened an investigation.', false],
  ])('%s', (_, other, expected) => {
    const sketch = createSketcher();
    expect(repeats(sketch(wire), sketch(other))).toBe(expected);
    expect(repeats(sketch(other), sketch(wire))).toBe(expected);
  });
});
