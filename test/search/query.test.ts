import { describe, expect, it } from 'vitest';
import { asksNothing, parseQuery } from '../../src/search/query.ts';

const typed = (text: string): string[] => parseQuery(text).words.map(({ form }) => form);

describe('the content words of a question', () => {
  it.each([
    ['Who sank the ferry?', ['sank', 'ferry']],
    ['ferry, ferries and the ferry’s crew', ['ferry', 'crew']],
    ['what did the us senate vote on', ['US', 'senate', 'vote']],
    ['us senate', ['US', 'senate']],
    ['tell us about the ferry', ['tell', 'ferry']],
  ])('%s', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it('are at most 48, however long the question', () => {
    const page = Array.from({ length: 10_000 }, (_, i) => `word${i}`).join(' ');
    expect(typed(page)).toHaveLength(48);
  });

  it('are names where a capital does not only open the question', () => {
    const capitals = parseQuery('Ferry owner Lind and the Coast Guard').words.filter(
      ({ capital }) => capital,
    );
    expect(capitals.map(({ form }) => form)).toEqual(['lind', 'coast', 'guard']);
  });
});

describe('nothing is asked', () => {
  it.each([
    ['', true],
    ['a', true],
    ['what about it?', true],
    ['😀 “”', true],
    ['ferry', false],
    ['“about it”', false],
    ['to be or not to be', false],
  ])('by “%s”: %s', (text, expected) => {
    expect(asksNothing(text)).toBe(expected);
  });
});

describe('exact phrases', () => {
  it.each([
    ['who said “the wall has failed”', [['the', 'wall', 'has', 'failed']]],
    [
      '"rye bread" and "oat cakes"',
      [
        ['rye', 'bread'],
        ['oat', 'cakes'],
      ],
    ],
    ['to be or not to be', [['to', 'be', 'or', 'not', 'to', 'be']]],
    [
      '»rye bread«, „oat cakes“ and «plum jam»',
      [
        ['rye', 'bread'],
        ['oat', 'cakes'],
        ['plum', 'jam'],
      ],
    ],
    ['”rye bread”', [['rye', 'bread']]],
    ['an open “quotation', []],
    ['““““””””', []],
    ['""', []],
  ])('%s', (text, expected) => {
    expect(parseQuery(text).phrases).toEqual(expected);
  });

  it('are each looked for once, and not more than eight of them', () => {
    expect(parseQuery('“of the” '.repeat(800)).phrases).toEqual([['of', 'the']]);
    const many = Array.from({ length: 800 }, (_, i) => `“of ${i}”`).join(' ');
    expect(parseQuery(many).phrases).toHaveLength(8);
  });
});
