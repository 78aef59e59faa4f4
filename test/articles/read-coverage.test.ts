import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, open, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CoverageError } from '../../src/articles/coverage-error.ts';
import { readCoverage } from '../../src/articles/read-coverage.ts';
import { asNobody } from '../support/as-nobody.ts';
import { folderOf } from './folder-of.ts';

const TEXT = 'The pier is closed, the council said.';

/** The article of a coverage of one file, or why there is none. */
async function readOne(name: string, content: string | Uint8Array) {
  const root = await folderOf({ [name]: content, 'zz-other.txt': 'Another article.' });
  const { articles, rejected } = await readCoverage(root);
  return articles.length > 1 ? articles[0]! : rejected[0]!;
}

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

  it('reads Markdown as a reader sees it', async () => {
    const markdown = `---
title: Pier closed
outlet: Courier
author: Ann Reyes
url: https://courier.example/pier
date: 2022-03-17
tags: [ferry]
---
The **pier** is [closed](https://x.example), said *Ann Reyes*.
Nobody was hurt &amp; nobody came.

- one
- two

<script>alert(1)</script>

<p hidden>Secret.</p><p style="display: none">Secret.</p><p aria-hidden="true">Secret.</p>
`;
    expect(await readOne('a.md', markdown)).toMatchObject({
      text: 'The pier is closed, said Ann Reyes. Nobody was hurt & nobody came.\n\none\n\ntwo',
      title: 'Pier closed',
      outlet: 'Courier',
      author: 'Ann Reyes',
      url: 'https://courier.example/pier',
      publishedOn: '2022-03-17',
    });
  });

  it('takes a first heading for the title, and a rule for a rule', async () => {
    expect(await readOne('a.md', `# Pier *closed*\n\n${TEXT}`)).toMatchObject({
      text: `Pier closed\n\n${TEXT}`,
      title: 'Pier closed',
    });
    expect(await readOne('a.md', `---\n\n${TEXT}\n\n---\n\nEnd.`)).toMatchObject({ text: `${TEXT}\n\nEnd.` });
  });

  it.each([
    ['a.md', `# \n\n${TEXT}`],
    ['a.md', `# &#8203;\n\n${TEXT}`],
    ['a.html', `<h1> </h1><title>\u200b</title><p>${TEXT}</p>`],
    ['a.json', JSON.stringify({ text: TEXT, title: '\u2060', outlet: '<b></b>' })],
  ])('takes a title that nobody can see for none: %s', async (name, content) => {
    expect(await readOne(name, content)).toMatchObject({ title: null, outlet: null });
  });

  it('finds the article in a web page', async () => {
    const page = await readFile(join(import.meta.dirname, 'pages/news-page.html'));
    const article = await readOne('page.html', page);
    expect(article).toMatchObject({
      title: 'Ferry talks resume after storm, island council says',
      outlet: 'The Harbour Courier',
      author: 'Maria Okafor',
      url: 'https://courier.example/2022/03/ferry-talks',
      publishedOn: '2022-03-17',
    });
    const text = 'text' in article ? article.text : '';
    expect(text).toContain(
      'the only pier\u00a0on the northern island, the island council said.\n\n“We need a boat',
    );
    expect(text).toContain('less than the repair.\nHe declined');
    expect(text).not.toMatch(
      /Skip|Home|cookies|Facebook|Photo|Storm closes|Subscribe|hidden|First!|always late|reserved|dataLayer/,
    );
  });

  it.each([
    [
      'a short page',
      '<nav><a href="/">Home</a></nav><article><p>It is shut.</p></article><footer>© 2022</footer>',
      'It is shut.',
    ],
    ['a fragment', '<p>It is <b>shut</b>.<p>Still.', 'It is shut.\n\nStill.'],
    ['no tags', 'It is shut.', 'It is shut.'],
    ['no body tag', '<html><head><title>x</title></head><p>It is shut.</html>', 'It is shut.'],
    ['no head', '<html lang="en"><p>It is shut.', 'It is shut.'],
    ['a table', '<table><tr><td>Pier</td><td>shut</td></tr><tr><td>x</td></tr></table>', 'Pier shut\n\nx'],
    ['escapes', '<p>a &lt;b&gt; &amp; c&#8217;s</p>', 'a <b> & c’s'],
  ])('reads HTML: %s', async (_, html, text) => {
    expect(await readOne('a.html', html)).toMatchObject({ text });
  });

  it('reads title, outlet, authors and date from JSON-LD and <time>', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebPage', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Pier closed',
          datePublished: '2022-03-17T10:00:00Z',
          author: [{ name: 'Ann Reyes' }, { name: 'Tom Hale' }],
          publisher: { name: 'Courier' },
        },
      ],
    };
    const html = `<head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><p>${TEXT}</p>`;
    expect(await readOne('a.html', `<html>${html}</html>`)).toMatchObject({
      title: 'Pier closed',
      outlet: 'Courier',
      author: 'Ann Reyes, Tom Hale',
      publishedOn: '2022-03-17',
    });
    const broken = '<script type="application/ld+json">{oops</script>';
    expect(
      await readOne('a.html', `${broken}<time datetime="2022-03-18">x</time><p>${TEXT}</p>`),
    ).toMatchObject({
      publishedOn: '2022-03-18',
      outlet: null,
    });
  });

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
    const reason = 'expected an article beside it that has no other sidecar, came none';
    expect(await readCoverage(root)).toMatchObject({
      articles: [{ id: 'a', publishedOn: null }, { id: 'b' }],
      rejected: [
        {
          file: 'a.meta.json',
          line: null,
          reason: 'publishedOn: expected a full day such as 2024-06-20 or 20 June 2024, came "soon"',
        },
        { file: 'b.txt.meta.json', line: null, reason },
        { file: 'lonely.meta.json', line: null, reason },
      ],
    });
  });
});

describe('folders', () => {
  it('walks in a stable order and passes over READMEs and dotfiles', async () => {
    const files = [
      'b.txt',
      'a/z.md',
      'a/b.txt',
      'a.txt',
      'README.md',
      'a/readme.txt',
      '.hidden.txt',
      '.git/x.txt',
    ];
    const root = await folderOf(Object.fromEntries(files.map((name) => [name, TEXT])));
    const { articles, rejected } = await readCoverage(root);
    expect(articles.map(({ id }) => id)).toEqual(['a/b', 'a/z', 'a', 'b']);
    expect(rejected).toEqual([]);
  });

  it('survives links in circles, to nothing and to themselves', async () => {
    const root = await folderOf({ 'a/b.txt': TEXT });
    await symlink('..', join(root, 'a/up'));
    await symlink('nowhere', join(root, 'lost.txt'));
    await symlink('self.txt', join(root, 'self.txt'));
    const { articles, rejected } = await readCoverage(root);
    expect(articles.map(({ id }) => id)).toEqual(['a/b']);
    expect(rejected.map(({ file, reason }) => [file, reason])).toEqual([
      ['lost.txt', expect.stringContaining('link to nothing')],
      ['self.txt', expect.stringContaining('leads to itself')],
    ]);
  });

  it.each([
    ['picture.pdf', 'x', 'expected .txt, .md, .html, .json or .jsonl, came .pdf'],
    ['Makefile', 'x', 'came a name without extension'],
    ['a.txt', '', 'came an empty file'],
    ['a.txt', ' \n ', 'came an empty one'],
    ['a.txt', '\u200b\u2060', 'only invisible characters'],
    ['a.txt', new Uint8Array([0x48, 0xe9, 0x20]), 'expected UTF-8, came bytes that are not'],
    ['a.txt', new Uint8Array([0xff, 0xfe, 0x48, 0x00]), 'came UTF-16'],
    ['a.txt', new Uint8Array([0x89, 0x50, 0x00, 0xff]), 'came binary data'],
    ['a.txt', 'NUL \0 here', 'a NUL character'],
    ['a.txt', 'x'.repeat(20 * 1024 * 1024 + 1), 'expected at most 20 MB, came 20 MB'],
    ['a.html', `<p>${'x'.repeat(5 * 1024 * 1024)}</p>`, 'expected at most 5 MB'],
    ['a.html', '<div>'.repeat(100_000), 'nested more than 1,000 deep'],
    ['a.html', '<p></p>', 'came an empty one'],
    ['a.md', '> '.repeat(9_000), 'what its parser gives up on'],
    ['a.md', 'a**b'.repeat(100_000), 'paragraphs of at most 20000 characters'],
    ['a.md', '---\ntitle: [\n---\nText.', 'front matter: expected YAML'],
    ['a.md', '---\npublishedOn: soon\n---\nText.', 'front matter: publishedOn: expected a full day'],
    ['a.json', '{"text": ', 'expected JSON, came something else'],
    ['a.json', '{"text": "The pier is cl', 'expected JSON, came something else'],
    ['a.json', '"text"', 'expected object, came "text"'],
    ['a.json', '[]', 'expected an article or a list of them, came an empty list'],
    ['a.jsonl', '', 'expected an article a line, came an empty file'],
    ['a.jsonl', ' \n\n', 'expected an article a line, came an empty file'],
  ])('names %s with its reason', async (name, content, reason) => {
    expect(await readOne(name, content)).toMatchObject({
      file: name,
      reason: expect.stringContaining(reason),
    });
  });

  it('names what may not be read, and serves the rest', async () => {
    const names = ['a.txt', 'a.md', 'a.jsonl', 'b.meta.json', 'closed/c.txt'];
    const root = await folderOf({
      'b.txt': TEXT,
      ...Object.fromEntries(names.map((name) => [name, TEXT])),
    });
    await chmod(root, 0o755);
    const closed = names.map((name) => name.replace(/\/.*/, ''));
    for (const name of closed) await chmod(join(root, name), 0);
    const { articles, rejected } = await asNobody(() => readCoverage(root));
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(rejected.map(({ file }) => file).toSorted()).toEqual(closed.toSorted());
    expect(new Set(rejected.map(({ reason }) => reason))).toEqual(
      new Set(['cannot be read: permission denied']),
    );
  });

  it('names a pipe, and a link to one, without waiting for it', async () => {
    const root = await folderOf({ 'b.txt': TEXT });
    execFileSync('mkfifo', [join(root, 'a.txt')]);
    await symlink('a.txt', join(root, 'c.jsonl'));
    const { rejected } = await readCoverage(root);
    const reason = 'expected a file, came a device, pipe or socket';
    expect(rejected).toMatchObject([
      { file: 'a.txt', reason },
      { file: 'c.jsonl', reason },
    ]);
  });

  it('walks a folder that is named like an article', async () => {
    const { articles } = await readCoverage(await folderOf({ 'a.txt/b.json/c.txt': TEXT }));
    expect(articles.map(({ id }) => id)).toEqual(['a.txt/b.json/c']);
  });

  it('does not read half of a file that is being written', async () => {
    const root = await folderOf({ 'a.txt': 'It is closed. '.repeat(500_000), 'b.txt': TEXT });
    await using file = await open(join(root, 'a.txt'), 'a');
    let reading = true;
    const writing = (async () => {
      while (reading) await file.write('It is open. ');
    })();
    const { articles, rejected } = await readCoverage(root);
    reading = false;
    await writing;
    expect(articles.map(({ id }) => id)).toEqual(['b']);
    expect(rejected).toMatchObject([
      { file: 'a.txt', reason: 'expected a finished file, came one that was changed while it was read' },
    ]);
  });

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

  it.each([
    ['only emoji', '🎉😀'],
    ['right to left', '\u202bقال الوزير إن الميناء مغلق.\u202c'],
    ['zero width', 'The\u200b pier\u200d is closed.'],
    ['10 MB', 'The pier is closed. '.repeat(500_000)],
  ])('takes %s', async (_, text) => {
    const article = await readOne('a.txt', text);
    expect('text' in article && article.text === text).toBe(true);
  });

  it('names the second of two articles with one id', async () => {
    const { articles, rejected } = await readCoverage(await folderOf({ 'a.md': TEXT, 'a.txt': TEXT }));
    expect(articles).toHaveLength(1);
    expect(rejected).toEqual([
      { file: 'a.txt', line: null, reason: 'expected an id of its own, came "a", which a.md has' },
    ]);
  });
});

describe('what cannot be served at all', () => {
  const failure = async (path: string): Promise<string> => {
    const error = await readCoverage(path).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(CoverageError);
    return (error as CoverageError).message;
  };

  it('names the path, what was expected and what came', async () => {
    const root = await folderOf({ 'a.txt': TEXT, 'bad/b.pdf': 'x', 'bad.jsonl': 'oops' });
    await mkdir(join(root, 'empty'));
    const expected = 'expected a folder of articles or a .jsonl file';
    expect(await failure(join(root, 'none'))).toBe(
      `${join(root, 'none')}: ${expected}, and there is no such file or folder`,
    );
    expect(await failure(join(root, 'a.txt'))).toBe(
      `${join(root, 'a.txt')}: ${expected}, came a file named a.txt`,
    );
    execFileSync('mkfifo', [join(root, 'pipe.jsonl')]);
    expect(await failure(join(root, 'pipe.jsonl'))).toMatch(/, came a device, pipe or socket$/);
    await chmod(root, 0o755);
    await chmod(join(root, 'empty'), 0o100);
    expect(await asNobody(() => failure(join(root, 'empty')))).toMatch(
      /, cannot be read: permission denied$/,
    );
    await chmod(join(root, 'empty'), 0o700);
    expect(await failure(join(root, 'empty'))).toMatch(
      /empty: expected at least one article \(.*\), came none$/,
    );
    expect(await failure(join(root, 'bad'))).toMatch(
      /came 1 that cannot be used, the first b\.pdf: expected \.txt/,
    );
    expect(await failure(join(root, 'bad.jsonl'))).toMatch(/the first bad\.jsonl line 1: expected JSON/);
  });
});
