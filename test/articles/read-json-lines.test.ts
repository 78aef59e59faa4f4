import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { folderOf } from './folder-of.ts';
import { TEXT } from './read-one.ts';

describe('formats', () => {
  it('reads .jsonl, names each bad line with its number and goes on', async () => {
    const lines = [
      JSON.stringify({
        id: 'a',
        text: TEXT,
        title: null,
        outlet: null,
        author: null,
        url: null,
        publishedOn: null,
      }),
      'not json',
      '',
      JSON.stringify({ id: 'b', text: TEXT, publishedOn: '2022-02-30' }),
      JSON.stringify({ text: TEXT }),
      JSON.stringify({ id: 'a', text: TEXT }),
      JSON.stringify({ id: 'c', text: ' ' }),
      JSON.stringify({ id: 'd', text: 5, url: 'javascript:alert(1)' }),
      '[1]',
      `{"id":"e","text":"half \\ud800 a character"}`,
      JSON.stringify({ id: 'news/z', text: TEXT, publishedOn: '2022-03-17', extra: true }),
    ];
    const root = await folderOf({ 'coverage.jsonl': lines.join('\r\n') });
    const { articles, rejected } = await readCoverage(join(root, 'coverage.jsonl'));
    expect(articles.map(({ id, publishedOn }) => [id, publishedOn])).toEqual([
      ['a', null],
      ['news/z', '2022-03-17'],
    ]);
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [2, expect.stringContaining('expected JSON, came something else')],
      [4, 'publishedOn: expected a full day such as 2024-06-20 or 20 June 2024, came "2022-02-30"'],
      [5, 'id: expected string, came nothing'],
      [6, 'expected an id of its own, came "a", which coverage.jsonl line 1 has'],
      [7, 'expected an article’s text, came an empty one'],
      [
        8,
        'url: expected a web address with http or https, came "javascript:alert(1)"; text: expected string, came 5',
      ],
      [9, 'expected object, came a list'],
      [10, 'expected text, came half a character (a lone surrogate)'],
    ]);
  });
});

describe('folders', () => {
  it('serves the whole lines of a .jsonl file that is cut off', async () => {
    const lines = ['a', 'b'].map((id) => JSON.stringify({ id, text: `${TEXT} “Ô”` })).join('\n');
    const bytes = Buffer.from(lines);
    for (const end of [bytes.length - 1, bytes.length - 6, bytes.length - 7]) {
      const root = await folderOf({ 'c.jsonl': bytes.subarray(0, end) });
      const { articles, rejected } = await readCoverage(root);
      expect(articles.map(({ id }) => id)).toEqual(['a']);
      expect(rejected).toMatchObject([{ file: 'c.jsonl', line: 2 }]);
    }
  });
});
