import { describe, expect, it } from 'vitest';
import type { Postings } from '../../src/search/postings.ts';
import { remembered } from '../../src/search/remembered-postings.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';

/** Postings that count how often they are asked. */
function counting(passages: number[]): { readonly postings: Postings; readonly asked: string[] } {
  const asked: string[] = [];
  const postings: Postings = {
    add: () => void passages.push(9),
    remove: () => void passages.pop(),
    passagesWith: (token) => {
      asked.push(token);
      return passages;
    },
    close: () => undefined,
  };
  return { postings, asked };
}

describe('remembered', () => {
  it('looks a term up once', () => {
    const { postings, asked } = counting([1, 4]);
    const kept = remembered(postings);
    expect([...Array.from(kept.passagesWith('7')), ...Array.from(kept.passagesWith('7'))]).toEqual([
      1, 4, 1, 4,
    ]);
    expect(asked).toEqual(['7']);
  });

  it('looks it up again once something came or went', () => {
    const { postings } = counting([1]);
    const kept = remembered(postings);
    const vocabulary = createVocabulary();
    const now = (): number[] => Array.from(kept.passagesWith('7'));
    expect(now()).toEqual([1]);
    kept.add([], vocabulary);
    expect(now()).toEqual([1, 9]);
    kept.remove([], vocabulary);
    expect(now()).toEqual([1]);
  });

  it('keeps so many numbers at most, and answers all the same', () => {
    const many = Array.from({ length: 2_100_000 }, (_, i) => i);
    const { postings, asked } = counting(many);
    const kept = remembered(postings);
    for (const token of ['1', '2', '2', '1']) expect(kept.passagesWith(token).length).toBe(many.length);
    expect(asked).toEqual(['1', '2', '1']);
  });
});
