import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../src/search/english.ts';

describe('words of English', () => {
  it.each(['react', 'reacted', 'soldiers', 'denies', 'running', 'making', 'reporters', 'texas'])(
    '%s',
    (word) => {
      expect(isEnglish(word)).toBe(true);
    },
  );
  it.each(['kerensk', 'recieve', 'goverment', 'shoygu'])('not %s', (word) => {
    expect(isEnglish(word)).toBe(false);
  });
});
