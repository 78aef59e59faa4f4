import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOne, TEXT } from './read-one.ts';

describe('formats', () => {
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
});
