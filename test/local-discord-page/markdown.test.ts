import { describe, expect, it } from 'vitest';
import { renderMarkdownToText } from '../../src/local-discord/page/markdown/text.ts';

describe('renderMarkdownToText', () => {
  it.each([
    ['**a** *b* _c_ __d__ ~~e~~ ||f|| `g`', 'a b c d e f g'],
    ['***a*** b', 'a b'],
    ['\\*\\*a\\*\\* \\_b\\_', '**a** _b_'],
  ])('%j is read as %j', (source, read) => {
    expect(renderMarkdownToText(source)).toBe(read);
  });
});
