import { describe, expect, it } from 'vitest';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { unreadFields } from '../../src/articles/unread-fields.ts';
import { folderOf } from './folder-of.ts';
import { TEXT } from './read-one.ts';

const KNOWN = ['id', 'title', 'outlet', 'author', 'url', 'publishedOn', 'text'];

describe('unreadFields', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['titl', 'title'],
    ['tittle', 'title'],
    ['tatle', 'title'],
    ['authors', 'author'],
    ['published_on', 'publishedOn'],
    ['URL', 'url'],
    ['headline', 'title'],
    ['source', 'outlet'],
    ['date', 'publishedOn'],
    ['published_at', 'publishedOn'],
    ['datePublished', 'publishedOn'],
    ['Body', 'text'],
  ])('names %s, which is passed over, and %s', (key, field) => {
    expect(unreadFields({ [key]: 'x' }, KNOWN)).toEqual([`the field “${key}” is not read; “${field}” is`]);
  });

  it.each([
    ['a field that is known', { title: 'x' }],
    [
      'another word',
      { subtitle: 'x', [`${'_'.repeat(30)}title`]: 'x', uid: 'x', uri: 'x', tags: 'x', tlite: 'x', '': 'x' },
    ],
    ['a field beside the known one', { authors: ['x'], author: null }],
    ['another name beside the known one', { date: 'x', publishedOn: null, content: 'x', text: 'x' }],
    ['a list', ['titel']],
    ['no object', 'titel'],
    ['nothing', null],
  ])('lets %s be', (_, value) => {
    expect(unreadFields(value, KNOWN)).toEqual([]);
  });

  it('are named, once for each file, and the articles served', async () => {
    const line = JSON.stringify({ titel: 'x', text: TEXT });
    const root = await folderOf({
      'a.json': line,
      'b.json': `[{"id": "b1", "text": "One."}, {"id": "b2", "titel": "x", "text": "Two."}]`,
      'c.jsonl': ['1', '2', '3'].map((id) => `${line.slice(0, -1)}, "id": "c${id}"}`).join('\n'),
      'd.md': `---\nTitle: x\ndate: 2022-03-17\n---\n${TEXT}`,
      'e.txt': TEXT,
      'e.meta.json': '{"titel": "x", "outlet": "The Courier"}',
    });
    const { articles, rejected } = await readCoverage(root);
    expect(articles.map(({ id }) => id)).toEqual(['a', 'b1', 'b2', 'c1', 'c2', 'c3', 'd', 'e']);
    expect(articles.at(-1)?.outlet).toBe('The Courier');
    const titel = 'the field “titel” is not read; “title” is';
    expect(rejected).toEqual([
      { isField: true, file: 'a.json', line: null, reason: titel },
      { isField: true, file: 'b.json', line: null, reason: `article 2: ${titel}` },
      { isField: true, file: 'c.jsonl', line: 1, reason: titel },
      {
        isField: true,
        file: 'd.md',
        line: null,
        reason: 'front matter: the field “Title” is not read; “title” is',
      },
      { isField: true, file: 'e.meta.json', line: null, reason: titel },
    ]);
  });

  it('are named beside the reason where an article cannot be read without them', async () => {
    const root = await folderOf({ 'a.json': '{"body": "One.", "date": "2022-03-17"}', 'b.txt': TEXT });
    expect((await readCoverage(root)).rejected).toEqual([
      {
        file: 'a.json',
        line: null,
        reason:
          'text: expected string, came nothing; the field “body” is not read; “text” is; the field “date” is not read; “publishedOn” is',
      },
    ]);
  });
});
