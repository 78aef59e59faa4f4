import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { folderOf } from './folder-of.ts';
import { readOne, TEXT } from './read-one.ts';

describe('formats', () => {
  it('reads .json with one article or several', async () => {
    expect(
      await readOne('a.json', JSON.stringify({ text: TEXT, author: ' Ann\nReyes ', title: '<b>Pier</b>' })),
    ).toMatchObject({ id: 'a', text: TEXT, author: 'Ann Reyes', title: 'Pier' });
    const several = [{ id: 'one', text: TEXT }, { text: 'Two.' }, { title: 'No text' }];
    const { articles, rejected } = await readCoverage(await folderOf({ 'a.json': JSON.stringify(several) }));
    expect(articles.map(({ id }) => id)).toEqual(['one', 'a#2']);
    expect(rejected).toEqual([
      { file: 'a.json', line: null, reason: 'article 3: text: expected string, came nothing' },
    ]);
  });
});
