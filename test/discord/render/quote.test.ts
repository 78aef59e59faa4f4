import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedQuote, cite, quoteOf } from '../../../src/answers/cite.ts';
import { ROOM } from '../../../src/discord/limits.ts';
import { blockQuote } from '../../../src/discord/render/quote.ts';
import type { Span } from '../../../src/span.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { makeLibrary } from '../../support/make-library.ts';
import { quotedWords } from '../../support/quoted-words.ts';

const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

function quote(text: string, words: readonly string[], bold: readonly string[] = []): string {
  return blockQuote(
    checked(
      text,
      words.map((piece) => spanOf(text, piece)),
    ),
    bold.map((word) => spanOf(text, word)),
  );
}

function checked(text: string, spans: readonly Span[]): CheckedQuote {
  const library = makeLibrary([{ text }]);
  const quote = quoteOf(cite(library.articles[0]!.article, spans), library);
  if (!quote.ok) throw new Error(quote.reason);
  return quote;
}

describe('blockQuote', () => {
  const TEXT =
    'The envoy spoke. “We agreed,” she said, “to *talk*.” Nobody\nelse came.\n\nOne.\n \n\n\nTwo. An 𐀀 came.';

  it.each([
    ['whole', ['The envoy spoke.'], [], '> The envoy spoke.'],
    ['with matched words in bold', ['The envoy spoke.'], ['spoke', 'envoy'], '> The **envoy** **spoke**.'],
    ['with touching words in one bold', ['The envoy spoke.'], ['en', 'voy'], '> The **envoy** spoke.'],
    [
      'with sentences that touch in one bold',
      ['The envoy', ' spoke.'],
      ['The envoy spoke.'],
      '> **The envoy spoke.**',
    ],
    ['with a character in two units whole', ['An 𐀀 came'], ['An \ud800'], '> **An 𐀀** came'],
    ['bold only within what is cited', ['envoy'], ['The envoy'], '> **envoy**'],
    ['in parts', ['“We agreed,”', '“to *talk*.”'], [], '> “We agreed,” […] “to \\*talk\\*.”'],
    ['in parts with only a space between', ['The envoy', 'spoke.'], [], '> The envoy spoke.'],
    ['over two paragraphs', ['One.\n \n\n\nTwo.'], [], '> One.\n\n> Two.'],
    ['over two lines', ['Nobody\nelse came.'], ['Nobody\nelse'], '> **Nobody**\n> **else** came.'],
  ])('shows the words %s', (_name, words, bold, markdown) => {
    expect(quote(TEXT, words, bold)).toBe(markdown);
  });

  it.each(['\n', '\r\n', '\u2028', '\u2029'])('has no bold across the line’s end %j', (end) => {
    const text = `Nobody${end}else came.`;
    expect(quote(text, [text], [`Nobody${end}else`])).toMatch(
      /^> \*\*Nobody\*\*\s+(?:> )?\*\*else\*\* came\.$/,
    );
  });

  const LONG = Array.from({ length: 80 }, (_, i) => `Sentence number ${i} says a little something.`);

  it('leaves out whole sentences, says so, and shows those with matched words before others', () => {
    const text = LONG.join(' ');
    const markdown = quote(text, [text], ['number 60 ', 'number 70 ']);
    expect(markdown).toMatch(
      /^> Sentence number 0 .* \[…\] Sentence \*\*number 60\*\* says[^\n]* \[…\] Sentence \*\*number 70\*\* [^\n]*something\. \[…\]$/,
    );
    expect(quotedWords(markdown)[0]?.every((piece) => text.includes(piece))).toBe(true);
    expect(markdown.length).toBeLessThan(1_900);
  });

  it.each(['word ', 'a', '“', '\n.', '*'])('stays within its room for a megabyte of %j', (piece) => {
    const text = `It ${piece.repeat(200_000)} end`;
    const markdown = blockQuote(checked(text, [{ start: 0, end: text.length }]), []);
    expect(markdown.length).toBeLessThanOrEqual(ROOM.quote);
  });

  it('quotes nothing of a sentence that is longer than its room', () => {
    const text = `It ${'word '.repeat(300)}ends.`;
    expect(quote(text, [text], ['ends'])).toMatch(
      /^\*That sentence is too long to be quoted here: press \*\*Context\*\*/,
    );
  });

  it.each([' ', '\n', '\t', ' \n'])('stays within its room however wide the gap of %j is', (blank) => {
    const gap = blank.repeat(5_000);
    const text = `One came.${gap}Two came.${gap}${LONG.join(gap)}`;
    const markdown = quote(text, [text], ['Two']);
    expect(markdown.length).toBeLessThanOrEqual(ROOM.quote);
    const pieces = quotedWords(markdown).flat();
    expect(pieces.slice(0, 2)).toEqual(['One came.', 'Two came.']);
    expect(pieces.every((piece) => text.includes(piece))).toBe(true);
  });

  it('shows the cited sentences that fit where an earlier one with a matched word does not', () => {
    const long = `The pier ${'and the pier '.repeat(100)}fell.`;
    const text = `${long} Then the pier was mended. Nobody came.`;
    expect(quote(text, [text], ['The pier', 'the pier was'])).toBe(
      '> […] Then **the pier was** mended. Nobody came.',
    );
  });

  it('shows the sentence that gives the day, and the matched ones, before what stands between', () => {
    const text = `On Monday they met. ${LONG.join(' ')} The pier fell.`;
    const markdown = quote(text, ['On Monday they met.', `${LONG.join(' ')} The pier fell.`], ['pier']);
    expect(markdown).toMatch(/^> On Monday they met\. Sentence number 0 .* \[…\] The \*\*pier\*\* fell\.$/);
  });

  it('shows the words of any article unchanged', () => {
    const cases = fc
      .tuple(hostileText(), fc.array(fc.nat(200), { minLength: 2, maxLength: 6 }))
      .filter(([text]) => text.trim() !== '');
    fc.assert(
      fc.property(cases, ([text, offsets]) => {
        const cuts = offsets.map((offset) => offset % (text.length + 1)).sort((a, b) => a - b);
        const spans = [{ start: cuts[0] ?? 0, end: cuts.at(-1) ?? 0 }];
        const highlights = cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? 0, end }));
        fc.pre((spans[0]?.start ?? 0) < (spans[0]?.end ?? 0));
        const markdown = blockQuote(checked(text, spans), highlights);
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
