import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/answers/answer.ts';
import { originsOf } from '../../src/answers/origins.ts';
import { originsInWords } from '../../src/answers/origins-in-words.ts';

const item = (article: string, name: string | null): Item => ({
  citation: { article, spans: [], sha256: '' },
  highlights: [],
  quotation: null,
  speaker:
    name === null
      ? null
      : { id: name, name, alsoWritten: [], kind: 'person', descriptions: [], quotations: [] },
  alsoIn: [],
});

describe('originsOf', () => {
  it('counts articles and not items, most first; what nobody is named for has no origin', () => {
    const items = [item('a', 'Ben'), item('b', 'Ana'), item('b', 'Ana'), item('c', null), item('d', 'Ana')];
    expect(originsOf(items)).toEqual([
      { name: 'Ana', articles: ['b', 'd'] },
      { name: 'Ben', articles: ['a'] },
    ]);
  });
});

describe('originsInWords', () => {
  it('counts each article once', () => {
    const origins = [
      { name: 'Ana', articles: ['a', 'b'] },
      { name: 'Ben', articles: ['b'] },
    ];
    expect(originsInWords(origins, 5)).toBe('attributed in 2 of 5 articles: Ana 2, Ben 1');
    expect(originsInWords([{ name: 'Ana', articles: ['a'] }], 1)).toBe('attributed in 1 of 1 article: Ana 1');
  });

  it('writes names as the surface asks, and counts those past the third', () => {
    const origins = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, articles: ['x'] }));
    expect(originsInWords(origins, 2, (name) => `*${name}*`)).toBe(
      'attributed in 1 of 2 articles: *a* 1, *b* 1, *c* 1, and 2 more',
    );
  });
});
