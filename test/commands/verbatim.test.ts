import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { makeArticle, unfit } from '../../src/articles/make-article.ts';
import { cost, LIMITS } from '../../src/discord/limits.ts';
import { layout } from '../../src/discord/render/layout.ts';
import type { Options } from '../../src/discord/shown-request.ts';
import { buildLibrary, type Library, openLibrary } from '../../src/library.ts';
import { renderMarkdownToText } from '../../src/local-discord/page/markdown/text.ts';
import { hostileText } from '../support/hostile-text.ts';
import { quotedWords } from '../support/quoted-words.ts';
import { shown } from '../support/shown.ts';

const TODAY = '2024-01-15';

/** The Markdown of every text of all pages of a reply. */
async function textsOf(name: string, options: Options, library: Library): Promise<string[]> {
  const command = commands.find(({ data }) => data.name === name);
  const reply = await command!.run(options, { library, today: TODAY, commands });
  if (reply.kind === 'refusal') return [reply.text];
  const texts: string[] = [];
  for (let page = 0; page <= reply.blocks.length; page++) {
    const frame = { command: name, options, asker: '1', page, shareable: true, note: null };
    const message = layout(reply, frame);
    expect(cost(message.components).text).toBeLessThanOrEqual(LIMITS.text);
    expect(cost(message.components).components).toBeLessThanOrEqual(LIMITS.components);
    expect(message.allowedMentions).toEqual({ parse: [] });
    texts.push(...contents(message.components));
  }
  return texts;
}

const contents = (parts: readonly object[]): string[] =>
  (parts as { content?: string; components?: object[] }[]).flatMap(({ content, components = [] }) => [
    ...(content === undefined ? [] : [content]),
    ...contents(components),
  ]);

/** Every quoted piece stands in an article, and a reader sees exactly it. */
function expectVerbatim(texts: readonly string[], library: Library): number {
  const pieces = texts.flatMap((text) => quotedWords(text).flat());
  for (const piece of pieces) {
    expect(library.articles.some(({ article }) => article.text.includes(piece))).toBe(true);
  }
  for (const text of texts.filter((one) => /^> /m.test(one))) {
    const seen = renderMarkdownToText(text);
    for (const piece of quotedWords(text).flat()) expect(seen).toContain(shown(piece));
  }
  return pieces.length;
}

const seeds = await openLibrary('seeds');
const words = [...new Set(seeds.articles.flatMap(({ article }) => article.text.match(/\p{L}+/gu) ?? []))];
const speakers = seeds.speakers.list.map(({ id }) => id);

const anyOptions = fc.record(
  {
    question: fc.oneof(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
      hostileText(6),
    ),
    text: fc.oneof(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
      hostileText(6),
    ),
    speaker: fc.oneof(fc.constantFrom(...speakers), fc.constantFrom(...words), hostileText(3)),
    article: fc.oneof(
      fc.constantFrom(...seeds.articles.map(({ article }) => article.id)),
      fc.constantFrom(...words),
    ),
  },
  { requiredKeys: ['question', 'article'] },
);

describe('every reply', () => {
  it.each(['ask', 'who-said', 'when', 'sources', 'article'])(
    'of /%s quotes the seeds word for word, whatever is asked',
    async (name) => {
      let pieces = 0;
      await fc.assert(
        fc.asyncProperty(anyOptions, async (options) => {
          pieces += expectVerbatim(await textsOf(name, options, seeds), seeds);
        }),
        { numRuns: 100 },
      );
      expect(pieces).toBeGreaterThan(20);
    },
  );

  const sentence = fc
    .tuple(hostileText(12), fc.constantFrom('. ', '.\n\n', ' ', '” Reyes said.\n'))
    .map(([text, end]) => `The ferry ${text}${end}`);
  const hostileArticle = fc
    .array(sentence, { minLength: 1, maxLength: 8 })
    .map((sentences) => sentences.join('“'))
    .filter((text) => unfit(text) === null);

  it.each(['ask', 'who-said', 'when', 'sources', 'article'])(
    'of /%s quotes hostile articles word for word, and stays within Discord’s limits',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(hostileArticle, { minLength: 1, maxLength: 4 }),
          hostileText(4),
          async (texts, title) => {
            const stated = {
              title,
              outlet: title,
              author: title,
              url: `https://a.example/${encodeURI('x)')}`,
              publishedOn: null,
            };
            const library = buildLibrary(
              texts.map((text, i) => makeArticle(`a${i}`, text, i % 2 ? stated : { ...stated, title: null })),
            );
            const options = { question: 'the ferry Reyes', text: 'ferry', article: 'a0' };
            expectVerbatim(await textsOf(name, options, library), library);
          },
        ),
        { numRuns: 60 },
      );
    },
  );
});
