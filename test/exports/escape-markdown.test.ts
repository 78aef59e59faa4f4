import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { controlsByName } from '../../src/articles/controls-by-name.ts';
import { escapeMarkdown } from '../../src/exports/escape-markdown.ts';
import { hostileText } from '../support/hostile-text.ts';

/** What a reader sees of Markdown. */
const shown = (markdown: string): string =>
  parseHTML(`<html><body>${marked.parse(markdown, { async: false })}</body></html>`).document.body
    .textContent;
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('escapeMarkdown', () => {
  it.each([
    ['1. *Sure* <b>', '1\\. \\*Sure\\* \\<b\\>'],
    ['# not a heading', '\\# not a heading'],
    ['- no list, - here', '\\- no list, - here'],
    ['=====', '\\====='],
    ['R&amp;D costs $5', 'R\\&amp;D costs \\$5'],
    ['https://a.example or www.a.example', 'https\\://a.example or www\\.a.example'],
    ['a plain line (with brackets), and so on.', 'a plain line (with brackets), and so on.'],
    ['a\u202Eb ⟨U+202E⟩', 'a⟨U+202E⟩b &#x27E8;U+202E⟩'],
  ])('%j becomes %j', (line, escaped) => {
    expect(escapeMarkdown(line)).toBe(escaped);
  });

  it('shows a line as it is, in a block quote and in a list', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const line = spaced(text.replace(/[\u0085\u2028\u2029]/g, ' '));
        for (const before of ['> ', '- ']) {
          expect(spaced(shown(`${before}${escapeMarkdown(line)}`))).toBe(spaced(controlsByName(line)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
