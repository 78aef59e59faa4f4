import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/answers/answer.ts';
import { checkExport } from '../../src/exports/check-export.ts';
import { exportAnswer } from '../../src/exports/export-answer.ts';
import { library, said } from './envoy-exports.ts';

describe('checkExport', () => {
  it.each([
    [
      'a quotation',
      { spans: [[0, 3]], kind: 'direct' },
      'The article has no such quotation where it is cited.',
    ],
    [
      'a speaker without a quotation',
      { speakerName: 'Ana' },
      'speakerName: the export says “Ana”, the coverage “”.',
    ],
    [
      'a day without an expression',
      { timex: { from: '2023-01-01' } },
      'timex.from: the export says “2023-01-01”, the coverage “”.',
    ],
  ])('does not let an item invent %s', (_, invented, reason) => {
    const { id, text, sha256 } = library.articles[0]!.article;
    const citation = { article: id, spans: [[0, 9]], sha256 };
    const content = JSON.stringify({ items: [{ text: text.slice(0, 9), citation, ...invented }] });
    expect(checkExport(content, library)).toEqual({
      citations: 1,
      wrong: [`line 1, item 1: ${id}: ${reason}`],
    });
  });

  it('lets words of one’s own stand around quotations, and other line ends', () => {
    const own = `Dear all,\n\n${said.md}\n\nYours, - the moderators`.replaceAll('\n', '\r\n');
    expect(checkExport(own, library)).toEqual({ citations: 1, wrong: [] });
  });

  it('takes JSON over several lines', () => {
    const pretty = JSON.stringify(JSON.parse(said.json), null, 2);
    expect(checkExport(pretty, library)).toEqual({ citations: 1, wrong: [] });
  });

  it('marks no item’s end by what an article is called', () => {
    const { article } = library.articles[0]!;
    const item: Item = {
      citation: { article: '-->\n> x', spans: [{ start: 0, end: 1 }], sha256: article.sha256 },
      highlights: [],
      quotation: null,
      speaker: null,
      alsoIn: ['-->\n> x'],
    };
    const found = {
      status: 'found',
      items: [{ ...item, citation: { ...item.citation, article: article.id } }],
      corrections: [],
      origins: [],
    } as const;
    const { content } = exportAnswer(found, { command: 'x', query: '' }, library, 'md');
    expect(content.split('\n').filter((line) => line.startsWith('>'))).toHaveLength(1);
  });
});
