import { describe, expect, it } from 'vitest';
import { type CustomId, readCustomId, writeCustomId } from '../../src/discord/custom-id.ts';

const IDS: CustomId[] = [
  { kind: 'page', command: 'who-said', asker: '80351110224678912', page: 2 },
  { kind: 'share', command: 'ask', asker: '80351110224678912', page: 0 },
  { kind: 'choose', command: 'who-said', asker: '80351110224678912', option: 'speaker' },
  { kind: 'context', sha: '0123456789abcdef', start: 0, end: 999_999_999, block: 39 },
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
    'context:0123456789abcdef:5:5:0',
    'context:0123456789abcdef:9:5:0',
    'context:0123456789ABCDEF:1:5:0',
    'context:0123456789abcde:1:5:0',
    `context:0123456789abcdef:1:5:${'0'.repeat(100)}`,
    ' page:ask:1:1',
  ])('refuses %j', (customId) => {
    expect(readCustomId(customId)).toBeNull();
  });
});
