import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuote } from '../../../commands/check-quote.ts';
import { makeArticle } from '../../../src/articles/make-article.ts';
import { cost, LIMITS, TYPED, TYPED_QUOTE } from '../../../src/discord/limits.ts';
import { layout } from '../../../src/discord/render/layout.ts';
import { buildLibrary, type Library } from '../../../src/library.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { quotedWords } from '../../support/quoted-words.ts';
import { surroundings } from '../../support/surroundings.ts';

const stated = (name: string) => ({
  title: name,
  outlet: name,
  author: name,
  url: `https://a.example/${'x'.repeat(200)}`,
  publishedOn: '2023-05-12',
});

const ASKER = { id: '1', name: 'a', permissions: 0n, roles: [], guild: null, channel: null };

async function reply(library: Library, options: Record<string, string>) {
  const context = { ...surroundings(), library, today: '2024-01-15', commands: [], asker: ASKER };
  const answered = await checkQuote.run(options, context);
  if (answered.kind !== 'view') throw new Error(`no answer but a ${answered.kind}`);
  for (let page = 0; page <= answered.blocks.length; page++) {
    const note = `-# shared by ${'x'.repeat(60)}`;
    const frame = { command: 'check-quote', options, asker: '1', page, note, shareable: true };
    const size = cost(layout(answered, frame).components);
    expect(size.text).toBeLessThanOrEqual(LIMITS.text);
    expect(size.components).toBeLessThanOrEqual(LIMITS.components);
  }
  return answered.blocks.map((make) => make());
}

describe('a checked quotation', () => {
  it('fits a message with the longest of everything', async () => {
    const name = `**${'Long '.repeat(30)}**`;
    const words = Array.from({ length: 120 }, (_, i) => `word*${i}*`);
    const text = `“${words.join(' ')},” said ${'Ana '.repeat(30)}Lund. “And more.”`;
    const library = buildLibrary(['a', 'b', 'c', 'd'].map((id) => makeArticle(id, text, stated(name))));
    const typed = words.map((word, i) => (i % 3 === 1 ? '*'.repeat(3) + word.toUpperCase() + i : word));
    for (const given of [words, typed]) {
      const options = {
        text: given.join(' ').slice(0, TYPED_QUOTE).padEnd(TYPED_QUOTE, '*'),
        speaker: '*'.repeat(TYPED.speaker),
        from: '2023',
        to: '2024',
      };
      const blocks = await reply(library, options);
      expect(blocks.length).toBeGreaterThan(0);
    }
  });

  it('shortens what is the same around the changes', async () => {
    const text = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen came.';
    const library = buildLibrary([makeArticle('a', text, stated('A'))]);
    const blocks = await reply(library, { text: text.replace('eight', '*eighty*') });
    expect(blocks[0]?.body.split('\n')).toEqual([
      `> ${text.replace('eight', '**eight**')}`,
      expect.stringContaining('a number is changed, “eight” in the article to “eighty”'),
      'Difference: … four five six seven **eight** ~~eighty~~ nine ten eleven twelve …',
      '-# ~~struck through~~ only in what you typed · **bold** only in the article',
    ]);
  });

  it.each([
    ['The ferry often left the pier at noon.', '-# ~~struck through~~ only in what you typed'],
    ['The ferry left the at noon.', '-# **bold** only in the article'],
  ])('explains only the marks that it has: %s', async (typed, legend) => {
    const article = 'The ferry left the pier at noon.';
    const blocks = await reply(buildLibrary([makeArticle('a', article, stated('A'))]), { text: typed });
    expect(blocks[0]?.body.split('\n').at(-1)).toBe(legend);
  });

  it('never shows what was typed as the article’s words, whatever that is', async () => {
    const article = 'The ferry left the old pier at noon, the harbour office said on Friday morning.';
    const library = buildLibrary([makeArticle('a', article, stated('A'))]);
    const words = article.split(' ');
    await fc.assert(
      fc.asyncProperty(hostileText(6), fc.nat(words.length), async (typed, at) => {
        const text = [...words.slice(0, at), typed, ...words.slice(at)].join(' ').replace(/\s+/g, ' ');
        const blocks = await reply(library, { text });
        for (const { body } of blocks) {
          expect(quotedWords(body).flat().join(' ')).toBe(article);
          expect(body.split('\n').filter((line) => line.startsWith('> '))).toHaveLength(1);
          expect(body).not.toMatch(/(?<!\\)<@|(?<!\\)@everyone/);
        }
      }),
    );
  });
});
