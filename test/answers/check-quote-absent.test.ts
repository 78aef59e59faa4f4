import { describe, expect, it } from 'vitest';
import { check } from './harbour-papers.ts';

describe('absent', () => {
  it.each([
    ['other words', 'The price of lighthouse oil fell sharply in the southern islands'],
    ['two words that stand apart', 'council ferry'],
    ['one word', 'lighthouse'],
    ['grammar in another order', 'in the of and to'],
    [
      'a sentence that shares some words',
      'Nobody in Lindholm has seen the lighthouse keeper since the storm of 1911',
    ],
  ])('says so of %s', async (_name, text) => {
    expect(await check(text)).toMatchObject({ status: 'none', verdict: 'absent', reason: 'absent' });
  });

  it.each(['', '…', '“”', '👍'])('has nothing to check in %j', async (text) => {
    expect(await check(text)).toMatchObject({ status: 'none', verdict: null, reason: 'empty' });
  });

  it.each(['a', 'the ', 'pier ', '1', '“', '. ', '’', '— ', 'a b ', 'not ', '“a” ', 'a … '])(
    'answers 100,000 characters of %j in bounded time',
    async (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expect(['empty', 'absent', 'too-long']).toContain(((await check(text)) as { reason: string }).reason);
    },
  );
});
