import { describe, expect, it, vi } from 'vitest';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { folderOf } from './folder-of.ts';
import { TEXT } from './read-one.ts';

describe('sidecars', () => {
  it.each([
    ['story.meta.json', '{"outlet": "Courier", "title": "Other", "publishedOn": "2022-03-17"}'],
    ['story.meta.yaml', 'outlet: Courier\ntitle: Other\npublishedOn: 2022-03-17\n'],
    ['story.txt.meta.yml', 'outlet: Courier\ntitle: Other\npublishedOn: "2022-03-17"\n'],
  ])('%s goes before what the document says', async (name, content) => {
    const root = await folderOf({ 'story.txt': `Pier closed\n\nBy Ann Reyes\n\n${TEXT}`, [name]: content });
    expect(await readCoverage(root)).toMatchObject({
      articles: [
        { id: 'story', outlet: 'Courier', title: 'Other', author: 'Ann Reyes', publishedOn: '2022-03-17' },
      ],
      rejected: [],
    });
  });

  it.each([
    ['March 17, 2022', '2022-03-17'],
    ['Thursday, 17 March 2022', '2022-03-17'],
    ['2022-03-17T10:15:00Z', '2022-03-17'],
  ])('state the day as %s', async (written, day) => {
    const root = await folderOf({
      'a.txt': TEXT,
      'a.meta.yaml': `publishedOn: ${written}`,
      'b.md': `---\ndate: ${written}\n---\n${TEXT}`,
    });
    expect(await readCoverage(root)).toMatchObject({
      articles: [{ publishedOn: day }, { publishedOn: day }],
      rejected: [],
    });
  });

  it.each(['3/4/2022', 'Monday, 17 March 2022', 'March 2022'])(
    'do not state a day as %s',
    async (written) => {
      const root = await folderOf({ 'a.txt': TEXT, 'a.meta.yaml': `publishedOn: ${written}` });
      const { rejected } = await readCoverage(root);
      expect(rejected).toMatchObject([
        { reason: `publishedOn: expected a full day such as 2024-06-20 or 20 June 2024, came "${written}"` },
      ]);
    },
  );

  it('is read without a word from its parser', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
    const root = await folderOf({ 'a.txt': TEXT, 'a.meta.yaml': 'title: !x Pier closed\n? [a]\n: b\n' });
    expect(await readCoverage(root)).toMatchObject({ articles: [{ title: 'Pier closed' }], rejected: [] });
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });

  it('is named when it cannot be used, and its article still serves', async () => {
    const root = await folderOf({
      'a.txt': TEXT,
      'a.meta.json': '{"publishedOn": "soon"}',
      'b.txt': 'Another article.',
      'b.meta.json': '{}',
      'b.txt.meta.json': '{}',
      'lonely.meta.json': '{}',
    });
    expect(await readCoverage(root)).toMatchObject({
      articles: [{ id: 'a', publishedOn: null }, { id: 'b' }],
      rejected: [
        {
          file: 'a.meta.json',
          line: null,
          reason: 'publishedOn: expected a full day such as 2024-06-20 or 20 June 2024, came "soon"',
        },
        { file: 'b.txt.meta.json', line: null, reason: 'expected one sidecar for an article, came a second' },
        {
          file: 'lonely.meta.json',
          line: null,
          reason: 'expected an article of the same name beside it, came none',
        },
      ],
    });
  });
});
