import { describe, expect, it } from 'vitest';
import { articleKey, type CustomId, readCustomId, writeCustomId } from '../../src/discord/custom-id.ts';

const IDS: CustomId[] = [
  { kind: 'page', command: 'who-said', asker: '80351110224678912', page: 2 },
  { kind: 'share', command: 'ask', asker: '80351110224678912', page: 0 },
  { kind: 'choose', command: 'who-said', asker: '80351110224678912', option: 'speaker' },
  { kind: 'context', article: '0123456789abcdef', spans: [{ start: 0, end: 999_999_999 }], block: 39 },
  {
    kind: 'context',
    article: '0123456789abcdef',
    spans: [1, 2, 3, 4, 5].map((n) => ({ start: n * 100_000_000, end: n * 200_000_000 })),
    block: 9,
  },
];

describe('custom ids', () => {
  it.each(IDS)('reads back $kind', (id) => {
    const written = writeCustomId(id);
    expect(written.length).toBeLessThanOrEqual(100);
    expect(readCustomId(written)).toEqual(id);
  });

  it.each([
    '',
    'page',
    'page:ask:1',
    'page:ask:1:2:3',
    'page:ask:1:-1',
    'page:ask:1:1e3',
    'page:ask:me:1',
    'page:ASK:1:1',
    'delete:ask:1:1',
    'choose:ask:1:',
    'context:0123456789abcdef:0',
    'context:0123456789abcdef:0:',
    'context:0123456789abcdef:0:5+0',
    'context:0123456789abcdef:0:5-9',
    'context:0123456789abcdef:0:5+9.',
    'context:0123456789abcdef:0:5+9.7+0',
    'context:0123456789abcdef:0:5+1234567',
    'context:0123456789ABCDEF:0:1+5',
    'context:0123456789abcde:0:1+5',
    `context:0123456789abcdef:0:1+5${'.1+5'.repeat(30)}`,
    'context:0123456789abcdef:1:5:0',
    ' page:ask:1:1',
  ])('refuses %j', (customId) => {
    expect(readCustomId(customId)).toBeNull();
  });

  it('keep the first parts of a citation that has more than fit', () => {
    const spans = Array.from({ length: 30 }, (_, i) => ({ start: i * 10_000, end: i * 10_000 + 50 }));
    const written = writeCustomId({ kind: 'context', article: '0123456789abcdef', spans, block: 99 });
    expect(written.length).toBeLessThanOrEqual(100);
    const read = readCustomId(written);
    const kept = read?.kind === 'context' ? read.spans : [];
    expect(kept.length).toBeGreaterThanOrEqual(5);
    expect(kept).toEqual(spans.slice(0, kept.length));
  });
});

describe('articleKey', () => {
  it('differs by id and by text', () => {
    const keys = [
      { article: 'a', sha256: 'f00' },
      { article: 'b', sha256: 'f00' },
      { article: 'a', sha256: 'ba2' },
    ].map(articleKey);
    expect(new Set(keys).size).toBe(3);
    expect(keys.every((key) => /^[0-9a-f]{16}$/.test(key))).toBe(true);
  });
});
