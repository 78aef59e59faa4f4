import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote } from '../../../src/discord/render/quote.ts';
import type { Span } from '../../../src/span.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { makeAnnotated } from '../../support/make-library.ts';
import { quotedWords } from '../../support/quoted-words.ts';

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function quote(text: string, words: readonly string[], bold: readonly string[] = []): string {
  const cited = makeAnnotated({ text });
  const spans = words.map((piece) => spanOf(text, piece));
  return blockQuote(
    { article: 'a', spans, sha256: cited.article.sha256 },
    cited,
    bold.map((word) => spanOf(text, word)),
  );
}

describe('blockQuote', () => {
  const TEXT = 'The envoy spoke. “We agreed,” she said, “to *talk*.” Nobody\nelse came.\n\nOne.\n \n\n\nTwo.';

  it.each([
    ['whole', ['The envoy spoke.'], [], '> The envoy spoke.'],
    ['with matched words in bold', ['The envoy spoke.'], ['spoke', 'envoy'], '> The **envoy** **spoke**.'],
    ['with touching words in one bold', ['The envoy spoke.'], ['en', 'voy'], '> The **envoy** spoke.'],
    ['bold only within what is cited', ['envoy'], ['The envoy'], '> **envoy**'],
    ['in parts', ['“We agreed,”', '“to *talk*.”'], [], '> “We agreed,” […] “to \\*talk\\*.”'],
    ['in parts with only a space between', ['The envoy', 'spoke.'], [], '> The envoy spoke.'],
    ['over two paragraphs', ['One.\n \n\n\nTwo.'], [], '> One.\n\n> Two.'],
    ['over two lines', ['Nobody\nelse came.'], ['Nobody\nelse'], '> **Nobody**\n> **else** came.'],
  ])('shows the words %s', (_name, words, bold, markdown) => {
    expect(quote(TEXT, words, bold)).toBe(markdown);
  });

  const LONG = Array.from({ length: 80 }, (_, i) => `Sentence number ${i} says a little something.`);

  it('leaves out whole sentences after the first with a matched word, and says so', () => {
    const text = LONG.join(' ');
    const markdown = quote(text, [text], ['number 10 ']);
    expect(markdown).toMatch(/^> \[…\] Sentence \*\*number 10\*\* says[^\n]*something\. \[…\]$/);
    expect(quotedWords(markdown)[0]?.every((piece) => text.includes(piece))).toBe(true);
    expect(markdown.length).toBeLessThan(1_900);
  });

  it.each(['word ', 'a', '“', '\n.', '*'])('quotes nothing of a sentence of a megabyte of %j', (piece) => {
    const text = `It ${piece.repeat(200_000)} end`;
    const cited = makeAnnotated({ text });
    const markdown = blockQuote(
      { article: 'a', spans: [{ start: 0, end: text.length }], sha256: cited.article.sha256 },
      cited,
      [],
    );
    expect(markdown.length).toBeLessThan(2_000);
  });

  it('shows the words of any article unchanged', () => {
    const cases = fc
      .tuple(hostileText(), fc.array(fc.nat(200), { minLength: 2, maxLength: 6 }))
      .filter(([text]) => text.trim() !== '');
    fc.assert(
      fc.property(cases, ([text, offsets]) => {
        const cited = makeAnnotated({ text });
        const cuts = offsets.map((offset) => offset % (text.length + 1)).sort((a, b) => a - b);
        const spans = [{ start: cuts[0] ?? 0, end: cuts.at(-1) ?? 0 }];
        const highlights = cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? 0, end }));
        const markdown = blockQuote({ article: 'a', spans, sha256: cited.article.sha256 }, cited, highlights);
        // Paragraphs are quotes of their own; what stands between them is blank.
        let rest = text.slice(spans[0]?.start, spans[0]?.end);
        for (const piece of quotedWords(markdown).flat()) {
          const at = rest.indexOf(piece);
          expect(at).not.toBe(-1);
          expect(rest.slice(0, at).trim()).toBe('');
          rest = rest.slice(at + piece.length);
        }
        expect(rest.trim()).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });
});
