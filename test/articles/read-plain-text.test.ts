import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readOne } from './read-one.ts';

describe('formats', () => {
  it('keeps plain text as it is, without its byte-order mark', async () => {
    const text = ' The pier\r\nis closed.\r\n\r\nNobody was hurt.\n\n';
    expect(await readOne('a.txt', `\ufeff${text}`)).toMatchObject({
      id: 'a',
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      notBefore: null,
    });
  });
});

describe('folders', () => {
  it.each([
    ['only emoji', '🎉😀'],
    ['right to left', '\u202bقال الوزير إن الميناء مغلق.\u202c'],
    ['zero width', 'The\u200b pier\u200d is closed.'],
    ['10 MB', 'The pier is closed. '.repeat(500_000)],
  ])('takes %s', async (_, text) => {
    const article = await readOne('a.txt', text);
    expect('text' in article && article.text === text).toBe(true);
  });
});
