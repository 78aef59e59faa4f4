import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { makeArticle, unfit } from '../../src/articles/make-article.ts';
import { isSlashCommand } from '../../src/discord/command.ts';
import { writeCustomId } from '../../src/discord/custom-id.ts';
import { cost, LIMITS } from '../../src/discord/limits.ts';
import { contextMessage } from '../../src/discord/render/context.ts';
import { blockParts, layout, type OutgoingMessage } from '../../src/discord/render/layout.ts';
import type { Options } from '../../src/discord/shown-request.ts';
import { buildLibrary, type Library, openLibrary } from '../../src/library.ts';
import { expectCited } from '../support/cited-quotes.ts';
import { hostileText } from '../support/hostile-text.ts';
import { someone } from '../support/someone.ts';
import { surroundings } from '../support/surroundings.ts';

const ANSWERING = ['ask', 'who-said', 'when', 'timeline', 'compare', 'check-quote', 'sources', 'article'];
const TODAY = '2024-01-15';
const around = surroundings();

/** Checks a reply, all its pages and the context of each of its passages; says how many pieces it quotes. */
async function expectVerbatim(name: string, options: Options, library: Library): Promise<number> {
  const command = commands.filter(isSlashCommand).find(({ data }) => data.name === name);
  const reply = await command!.run(options, { library, today: TODAY, commands, asker: someone, ...around });
  if (reply.kind !== 'view') return 0;
  for (let page = 0; page <= reply.blocks.length; page++) {
    const frame = { command: name, options, asker: '1', page, shareable: true, note: null };
    expectSendable(layout(reply, frame));
  }
  let pieces = 0;
  const blocks = reply.blocks.map((make) => make());
  for (const [place, block] of blocks.entries()) {
    pieces += expectCited({ components: blockParts(block, place) }, library);
  }
  for (const { context: key } of blocks.flatMap((block) => [block, block.beside ?? []].flat())) {
    if (key === null) continue;
    const context = contextMessage({ ...key, block: 0 }, library);
    if (context === null) throw new Error('no context of a passage that was shown');
    expectSendable(context);
    pieces += expectCited(context, library, writeCustomId({ kind: 'context', ...key, block: 0 }));
  }
  return pieces;
}

function expectSendable(message: OutgoingMessage): void {
  expect(cost(message.components).text).toBeLessThanOrEqual(LIMITS.text);
  expect(cost(message.components).components).toBeLessThanOrEqual(LIMITS.components);
  expect(message.allowedMentions).toEqual({ parse: [] });
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
    topic: fc.constantFrom('defense minister', 'ammunition', 'talks', 'weapons deal', 'Kirby'),
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
  it.each(ANSWERING)('of /%s quotes the seeds word for word, whatever is asked', async (name) => {
    let pieces = 0;
    await fc.assert(
      fc.asyncProperty(anyOptions, async (options) => {
        pieces += await expectVerbatim(name, options, seeds);
      }),
      { numRuns: 100 },
    );
    expect(pieces).toBeGreaterThan(20);
  });

  const sentence = fc
    .tuple(
      fc.constantFrom('The ferry', 'On 3 May 2019 the ferry'),
      hostileText(12),
      fc.constantFrom('. ', '.\n\n', ' ', '” Reyes said.\n'),
    )
    .map(([start, text, end]) => `${start} ${text}${end}`);
  const hostileArticle = fc
    .array(sentence, { minLength: 1, maxLength: 8 })
    .map((sentences) => sentences.join('“'))
    .filter((text) => unfit(text) === null);

  it.each(ANSWERING)(
    'of /%s quotes hostile articles word for word, and stays within Discord’s limits',
    async (name) => {
      let pieces = 0;
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
            const options = { question: 'the ferry Reyes', text: 'ferry', topic: 'ferry', article: 'a0' };
            pieces += await expectVerbatim(name, options, library);
          },
        ),
        { numRuns: 60 },
      );
      expect(pieces).toBeGreaterThan(20);
    },
  );
});
