import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeInline, escapeText, unescapeText } from '../../src/discord/escape.ts';
import { renderMarkdownToText } from '../../src/local-discord/page/markdown/text.ts';
import { hostileText } from '../support/hostile-text.ts';
import { shown } from '../support/shown.ts';

describe('escapeText', () => {
  it.each([
    ['plain words', 'He said so, “quite frankly”.', 'He said so, “quite frankly”.'],
    ['emphasis and code', '*a* _b_ ~~c~~ ||d|| `e`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['a masked link', '[x](https://a.example)', '\\[x\\](https\\://a.example)'],
    ['mentions', '@everyone <@1> <#2> <@&3>', '\\@everyone \\<\\@1\\> \\<\\#2\\> \\<\\@&3\\>'],
    [
      'a command, a time, an emoji',
      '</ask:1> <t:0:R> <:e:1> :e:',
      '\\</ask\\:1\\> \\<t\\:0\\:R\\> \\<\\:e\\:1\\> \\:e\\:',
    ],
    ['a heading', '# One', '\\# One'],
    ['small print', '-# One', '\\-\\# One'],
    ['quotes', '> One\n>>> Two', '\\> One\n\\>\\>\\> Two'],
    ['lists at the start of a line only', '- a - b\n  + c\n12. d 12. e', '\\- a - b\n  \\+ c\n12\\. d 12. e'],
    ['a list after a zero-width space', '\u200B- a', '\u200B\\- a'],
    ['a hyphen inside a name', 'Thomas-Greenfield', 'Thomas-Greenfield'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['an override', 'a\u202Eb', 'a⟨U+202E⟩b'],
    ['words that look like its name', 'a⟨U+202E⟩b', 'a\\⟨U+202E⟩b'],
    ['half of a surrogate pair', 'a\uD800b', 'a⟨U+D800⟩b'],
    ['joiners of a script stay', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ])('%s', (_name, text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
    expect(unescapeText(markdown)).toBe(text);
  });

  it('gives any text back', () => {
    fc.assert(
      fc.property(hostileText(), (text) => unescapeText(escapeText(text)) === text),
      { numRuns: 2_000 },
    );
  });

  it('is shown by Discord’s Markdown as the text itself, also in a quote and in bold', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(renderMarkdownToText(escapeText(text))).toBe(shown(text));
        const quoted = text.trim();
        if (quoted === '') return;
        expect(renderMarkdownToText(`> ${escapeText(quoted).replaceAll('\n', '\n> ')}`)).toBe(shown(quoted));
        const line = text.replace(/\s+/g, ' ').trim();
        if (line !== '')
          expect(renderMarkdownToText(`> a **${escapeText(line)}** b`)).toBe(`a ${shown(line)} b`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves nothing that reorders, ends a line elsewhere or is half a character', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const markdown = escapeText(text);
        return markdown.isWellFormed() && !/[\u202A-\u202E\u2066-\u2069\u0000-\u0008]/.test(markdown);
      }),
    );
  });

  it.each(['\n', ' ', '-', '1', '*', '\u200B', '<', '\\'])('takes 100,000 times %j', (char) => {
    const text = char.repeat(100_000);
    expect(unescapeText(escapeText(text))).toBe(text);
  });
});

describe('escapeInline', () => {
  it('keeps to one line', () => {
    expect(escapeInline(' one\n\n# two ')).toBe('one \\# two');
  });

  it('isolates right-to-left words', () => {
    expect(escapeInline('שלום')).toBe('\u2068שלום\u2069');
    expect(unescapeText('\u2068שלום\u2069')).toBe('שלום');
  });
});
