import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/articles/make-article.ts';
import { articleView } from '../../../src/discord/render/article.ts';
import { buildLibrary } from '../../../src/library.ts';

function viewOf(text: string, title: string | null) {
  const stated = { title, outlet: null, author: null, url: null, publishedOn: '2023-05-12' };
  const library = buildLibrary([makeArticle('a', text, stated)]);
  const { lead, blocks } = articleView(library.articles[0]!, library);
  return { lead: lead.join('\n'), quoted: blocks.map((make) => make().body) };
}

describe('articleView', () => {
  const BODY = 'The ferry came back on 3 May 2023. Nobody had waited for it.';

  it.each([
    ['no title', BODY, null],
    ['a title that is not in the text', BODY, 'Back at last'],
    ['a headline that is the title', `Ferry “back”\n\n${BODY}`, "Ferry 'Back'."],
    ['a headline of two sentences', `It is back. Who waited?\n\n${BODY}`, 'It is back. Who waited?'],
  ])('opens with the first sentence that is no headline: %s', (_name, text, title) => {
    expect(viewOf(text, title).quoted).toEqual(['> The ferry came back on 3 May 2023.']);
  });

  it('shows no article whole', () => {
    expect(viewOf('The ferry came back.', null).quoted).toEqual([]);
    expect(viewOf('Ferry back\n\nThe ferry came back.', 'Ferry back').quoted).toEqual([]);
  });

  it('leaves the dates of boilerplate out', () => {
    const { lead } = viewOf(`${BODY}\n\nCopyright 2019, all rights reserved.`, null);
    expect(lead).toContain('1 date');
    expect(lead).toContain('**Dates in it**: 3 May 2023');
    expect(lead).not.toContain('2019');
  });

  it('says how many statements are quoted, and how many nobody is named for', () => {
    const { lead } = viewOf(
      '“We are late,” said Ana Reyes. Ana Reyes said the ferry was old. “It was foggy,” they said.',
      null,
    );
    const [, all, quoted] = /(\d) statements, (\d) of them with quotation marks/.exec(lead) ?? [];
    expect([all, quoted]).toEqual(['3', '2']);
    const listed = /\*\*Speakers\*\*: (.*)/.exec(lead)?.[1] ?? '';
    const counts = [...listed.matchAll(/\((\d)\)/g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(listed).toContain('nobody named (1)');
  });
});
