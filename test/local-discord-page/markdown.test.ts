import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/local-discord/page/markdown/parse.ts';
import { renderMarkdownToText } from '../../src/local-discord/page/markdown/text.ts';

describe('what a reader sees', () => {
  it.each([
    ['styles', '**a** *b* _c_ __d__ ~~e~~ ||f|| `g`', 'a b c d e f g'],
    ['styles in each other', '***a*** **b *c* d** __**e**__', 'a b c d e'],
    ['a style over two lines', '**a\nb**', 'a\nb'],
    ['one mark too many', '**a*', '*a'],
    ['a mark without its partner', 'a ** b', 'a ** b'],
    ['stars between spaces', '2 * 3 * 4', '2 * 3 * 4'],
    ['a star after a space closes nothing', '*a *b', '*a *b'],
    ['a run of marks after one without a partner', '*a ****', '*a **'],
    ['underscores inside a word', 'snake_case_name', 'snake_case_name'],
    ['underscores around a word', 'a _b_ c', 'a b c'],
    ['escapes', '\\*a\\* \\_b\\_ \\# \\> \\[c\\](https://d.example)', '*a* _b_ # > [c](https://d.example)'],
    ['an escaped backslash', '\\\\*a*', '\\a'],
    ['no escape before letters, digits and space', '\\a \\1 \\ b', '\\a \\1 \\ b'],
    ['an escape inside a style', '**a \\** b**', 'a ** b'],
    ['the shrug', '¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
    ['code keeps its marks', '`**a** \\*` b', '**a** \\* b'],
    ['code between two marks', '``a ` b`` c', 'a ` b c'],
    ['a code block', 'a\n```js\nlet b;\n```\nc', 'a\nlet b;\nc'],
    ['a code block in a line', '```a```', 'a'],
    ['a code block amid a line', 'a```b```c', 'a\nb\nc'],
    ['a word alone in a code block is no language', '```a b\nc```', 'a b\nc'],
    ['headings', '# a\n## b\n### c\nd', 'a\nb\nc\nd'],
    ['no heading of level four, without a space, or twice', '#### a\n#b\n# # c', '#### a\n#b\n# # c'],
    ['a heading only at the start of a line', 'a # b', 'a # b'],
    ['subtext', '-# a\nb', 'a\nb'],
    ['quotes', '> a\n> b\nc', 'a\nb\nc'],
    ['an empty line between quotes', '> a\n\n> b', 'a\n\nb'],
    ['an empty line in a quote', '> a\n> \n> b', 'a\n\nb'],
    ['an empty line after a heading', '# a\n\nb', 'a\n\nb'],
    ['a quote of all the rest', 'a\n>>> b\nc', 'a\nb\nc'],
    ['a quote needs its space', '>a', '>a'],
    ['a quote in a style', '**a\n> b** c', 'a\nb c'],
    ['quotes do not nest', '> > a', '> a'],
    ['bullets', '- a\n* b\nc', '• a\n• b\nc'],
    ['a bullet further in', '- a\n  - b\n- c', '• a\n• b\n• c'],
    ['a numbered list counts on from its first number', '7. a\n7. b', '7. a\n8. b'],
    ['an escaped number stays', '7\\. a\n7\\. b', '7. a\n7. b'],
    ['a masked link', '[a **b**](https://c.example/d) e', 'a b e'],
    ['a masked link in angle brackets, with a title', '[a](<https://b.example> "c")', 'a'],
    ['a bracket before a masked link', '[a [b](https://c.example)', '[a b'],
    ['brackets in a masked link', '[a [b] c](https://d.example)', 'a [b] c'],
    [
      'a link text that is an address',
      '[https://a.example](https://b.example)',
      '[https://a.example](https://b.example)',
    ],
    ['a link to something else', '[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['an address in angle brackets', '<https://a.example/b>', 'https://a.example/b'],
    ['an underscore in an address', 'https://a.example/b_c_d e', 'https://a.example/b_c_d e'],
    [
      'mentions',
      '<@1> <@!1> <@&2> <#3> </a b:4> <:e:5> <a:f:6>',
      '@unknown-user @unknown-user @deleted-role #unknown /a b :e: :f:',
    ],
    ['a mention of nobody', '<@a> <#>', '<@a> <#>'],
    ['everyone', '@everyone @here', '@everyone @here'],
    ['a timestamp', '<t:1618953630:D>', '20 April 2021'],
    ['a timestamp outside of time', '<t:99999999999999999>', '<t:99999999999999999>'],
    ['an address for mail', '<a@b.example>', 'a@b.example'],
    ['HTML', '<b>a</b> &amp;', '<b>a</b> &amp;'],
  ])('%s: %j', (_, source, read) => {
    expect(renderMarkdownToText(source)).toBe(read);
  });

  it('names who and what is mentioned', () => {
    const names = { user: () => 'Ada', role: () => 'Readers', channel: () => 'news' };
    expect(renderMarkdownToText('<@1> <@&2> <#3>', names)).toBe('@Ada @Readers #news');
  });
});

describe('the tree', () => {
  const text = (word: string) => ({ type: 'text', text: word });

  it.each([
    ['*a*', [{ type: 'italic', children: [text('a')] }]],
    ['***a***', [{ type: 'italic', children: [{ type: 'bold', children: [text('a')] }] }]],
    ['****', [{ type: 'italic', children: [text('**')] }]],
    ['__a__b', [{ type: 'underline', children: [text('a')] }, text('b')]],
    ['# > a', [{ type: 'heading', level: 1, children: [{ type: 'quote', children: [text('a')] }] }]],
    [
      '  - a\n- b',
      [
        { type: 'list', start: null, items: [[text('a')]] },
        { type: 'list', start: null, items: [[text('b')]] },
      ],
    ],
    ['1. a', [{ type: 'list', start: 1, items: [[text('a')]] }]],
    ['[a](https://b.example)', [{ type: 'link', href: 'https://b.example', children: [text('a')] }]],
    [
      'https://a.example/b_(c)).',
      [
        { type: 'link', href: 'https://a.example/b_(c)', children: [text('https://a.example/b_(c)')] },
        text(').'),
      ],
    ],
    ['```ts\na\n```', [{ type: 'code-block', language: 'ts', text: 'a' }]],
    ['<t:1:R>', [{ type: 'timestamp', seconds: 1, style: 'R' }]],
  ])('of %j', (source, tree) => {
    expect(parseMarkdown(source)).toEqual(tree);
  });
});

describe('any text', () => {
  const marked = fc.string({ unit: fc.constantFrom(...'*_~|`#>-+[]()<@:/\\ \n1.ab¯', 'https://', '```') });

  it('is parsed without a throw, and words outside of marks stay', () => {
    fc.assert(
      fc.property(marked, marked, (before, after) => {
        expect(renderMarkdownToText(`${before}\n\nplain words\n\n${after}`)).toContain('plain words');
      }),
    );
  });

  it('is read unchanged once every mark in it is escaped', () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'binary' })), (text) => {
        const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
        expect(renderMarkdownToText(escaped)).toBe(text);
      }),
    );
  });

  it.each([
    ...'*_~|`#>-+[]()<@:/\\ \n1.a¯',
    '**a ',
    '*a**b',
    '_a_b',
    '__a ',
    '~~a ',
    '||a ',
    '``a ',
    '](',
    '[a](',
    '[a](https://b ',
    '[[a](https://b.example)',
    '- ',
    '  - a\n',
    '> ',
    '# ',
    '```\n',
    '<@1',
    'https://',
  ])('of 100,000 characters of %j does not stall', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(renderMarkdownToText(text).length).toBeLessThanOrEqual(text.length * 3);
  });
});
